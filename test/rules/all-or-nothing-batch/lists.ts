// One failure among the elements of a list.
import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { embed, generateText } from 'ai';

const anthropic = new Anthropic();
const model = openai('gpt-6-luna');

export async function summaries(texts: string[]) {
  return await Promise.all(
//             ^^^^^^^^^^^^ all-or-nothing-batch [warning]: for one element of `texts` fails, Promise.all throws the answers for all others away
    texts.map(async (prompt) => {
      const { text } = await generateText({ model, prompt });
      return text;
    }),
  );
}

async function ask(content: string) {
  return anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
}

export async function answers(questions: string[]) {
  const pending = questions.map((question) => ask(question));
  return await Promise.all(pending);
//             ^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch: Promise.allSettled
}

// Clean: each element bears its own failure.
export async function borne(texts: string[]) {
  return await Promise.all(
    texts.map(async (prompt) => {
      try {
        return (await generateText({ model, prompt })).text;
      } catch (error) {
        console.error(error);
        return '';
      }
    }),
  );
}

// Clean: so does this one.
export async function caught(questions: string[]) {
  return await Promise.all(questions.map((question) => ask(question).catch(() => null)));
}

// Clean: what came is kept.
export async function settled(questions: string[]) {
  return await Promise.allSettled(questions.map((question) => ask(question)));
}

// Clean: one after the other.
export async function inTurn(questions: string[]) {
  const found = [];
  for (const question of questions) found.push(await ask(question));
  return found;
}

// Clean: vectors are cheap, and of no use one by one.
export async function vectors(texts: string[]) {
  return await Promise.all(texts.map((value) => embed({ model: openai.embedding('text-embedding-3-small'), value })));
}

// Clean: a part that fails is given up, and the next one is asked for.
export async function inParts(questions: string[]) {
  const found = [];
  for (let start = 0; start < questions.length; start += 5) {
    const part = questions.slice(start, start + 5);
    try {
      found.push(...(await Promise.all(part.map((question) => ask(question)))));
    } catch (error) {
      console.error(error);
    }
  }
  return found;
}

// Each of them only says it in other words, and throws on.
export async function worded(texts: string[]) {
  return Promise.all(
//       ^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
    texts.map(async (input) => {
      try {
        return await generateText({ model, prompt: input });
      } catch (error) {
        throw new Error('No summary', { cause: error });
      }
    }),
  );
}
