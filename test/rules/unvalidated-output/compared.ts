// A field that is only compared with what the code knows does no harm, whatever stands in it; a list that must hold it is a guard.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

const routes = [{ name: 'billing', model: 'small' }, { name: 'legal', model: 'large' }];
const KINDS = ['bug', 'idea'];

async function ask(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt });
  return text;
}

export async function byLookup(prompt: string) {
  try {
    // Clean: an unknown name finds no route.
    const answer = JSON.parse(await ask(prompt));
    const name = answer?.route as string | undefined;
    return routes.find((route) => route.name === name)?.model ?? 'small';
  } catch {
    return 'small';
  }
}

export async function byList(prompt: string) {
  try {
    // Clean: only the kinds of the list go on.
    const answer = JSON.parse(await ask(prompt));
    return KINDS.includes(answer.kind) ? answer.kind : 'idea';
  } catch {
    return 'idea';
  }
}

export async function comparedAndUsed(prompt: string) {
  try {
    const answer = JSON.parse(await ask(prompt));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `route` is read
    if (answer.route === 'legal') console.warn('A lawyer should look at this');
    return answer.route.toUpperCase();
  } catch {
    return 'SMALL';
  }
}

export async function inAnyCase(prompt: string) {
  const text = await ask(prompt);
  try {
    // Clean: whatever has no such word in it is read as the text that it is, and so is what can not be read.
    const answer = JSON.parse(text);
    if (answer.state === 'NONE' || answer.state?.toUpperCase()?.includes('NONE')) return null;
    if (answer.state.trim().toLowerCase() === 'unknown') return null;
  } catch {
    return null;
  }
  return text;
}

export async function inUpperCase(prompt: string) {
  try {
    const answer = JSON.parse(await ask(prompt));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(await ask(prompt))` is believed as it comes: nothing check
    if (answer.state?.toUpperCase()?.includes('NONE')) return null;
    return answer.state.toUpperCase();
  } catch {
    return null;
  }
}
