// In a loop over items the word decides about each of them, and not whether the loop goes on.
import { openai as provider } from '@ai-sdk/openai';
import { generateText } from 'ai';

const model = provider('gpt-6-luna');
declare function publish(post: string): Promise<void>;

export async function publishAll(posts: readonly string[]) {
  for (const post of posts) {
    const { text } = await generateText({ model, prompt: `May this be published, yes or no? ${post}` });
    if (!text.toLowerCase().includes('yes')) continue;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision: mentions `yes` anywhere
    await publish(post);
  }
}

export async function refuse(input: string, denied: readonly string[]) {
  for (const one of denied) {
    const { text } = await generateText({ model, prompt: `Are these alike, yes or no? ${input} ${one}` });
    if (text.toLowerCase().includes('yes')) {
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision: mentions `yes` anywhere
      throw new Error('Denied');
    }
  }
  return input;
}

async function isSpam(post: string) {
  const { text } = await generateText({ model, prompt: `Is this spam? Answer SPAM or FINE. ${post}` });
  return text === 'SPAM';
//       ^^^^^^^^^^^^^^^ ungated-decision: Only the exact text `SPAM` stops here
}

export async function publishRest(posts: readonly string[]) {
  for (const post of posts) {
    if (await isSpam(post)) continue;
    await publish(post);
  }
}

// Clean: the loop tries again.
export async function tryAgain(task: string) {
  let tries = 0;
  while (tries++ < 5) {
    const { text } = await generateText({ model, prompt: task });
    if (text.includes('unfinished')) continue;
    break;
  }
}

// Clean: what throws here is what the next round answers.
export async function throwToTryAgain(task: string) {
  for (let tries = 0; tries < 3; tries++) {
    try {
      const { text } = await generateText({ model, prompt: task });
      if (text.includes('unfinished')) throw new Error('Not done');
      return true;
    } catch (error) {
      console.error(error);
    }
  }
  return false;
}

// Clean: the first that is right ends the search.
export async function findTool(models: readonly string[]) {
  for (const name of models) {
    const { text } = await generateText({ model: provider(name), prompt: 'Can you hear me?' });
    if (text.includes('hear')) break;
  }
}
