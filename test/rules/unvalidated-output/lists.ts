// A list is believed where its elements are; a filter by type is a guard.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

async function ask(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt });
  return text;
}

export async function bare(prompt: string) {
  try {
    const patches = JSON.parse(await ask(prompt));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before its elements and `[].text` are read
    return patches.map((patch: { text: string }) => patch.text);
  } catch {
    return [];
  }
}

export async function nested(prompt: string) {
  try {
    const plan = JSON.parse(await ask(prompt));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `steps` and `steps[].title` are read
    return plan.steps.map((step: { title: string }) => step.title);
  } catch {
    return [];
  }
}

export async function filtered(prompt: string) {
  try {
    // Clean: only elements of the right type go on.
    const tags = JSON.parse(await ask(prompt));
    return tags.filter((tag: unknown) => typeof tag === 'string');
  } catch {
    return [];
  }
}
