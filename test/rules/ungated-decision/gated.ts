// Clean: the answer is one of a closed set, or whatever else it says is refused.
import { openai as provider } from '@ai-sdk/openai';
import { generateObject, generateText } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

const openai = new OpenAI();
const Verdict = z.enum(['yes', 'no']);
declare function publish(post: string): Promise<void>;
declare function reject(post: string): Promise<void>;
declare function show(text: string): void;

// Anything but the exact word is a no.
export async function byExactWord(post: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Yes or no? ${post}` });
  if (answer.output_text.trim().toLowerCase() === 'yes') await publish(post);
}

export async function byGuard(post: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: `Yes or no? ${post}` });
  if (text.trim() !== 'yes') return;
  await publish(post);
}

export async function byDefaultBranch(post: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: `Yes or no? ${post}` });
  switch (text) {
    case 'yes':
      return publish(post);
    case 'no':
      return reject(post);
    default:
      throw new Error(`The model answered ${text}`);
  }
}

export async function bySchema(post: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: `Yes or no? ${post}` });
  const verdict = Verdict.parse(text.trim());
  if (verdict === 'no') return;
  await publish(post);
}

export async function bySdk(post: string) {
  const { object } = await generateObject({ model: provider('gpt-6-luna'), schema: z.object({ verdict: Verdict }), prompt: post });
  if (object.verdict === 'no') return;
  await publish(post);
}

// A word that ends a loop whose turns are counted.
export async function byStopWord(task: string) {
  for (let turn = 0; turn < 5; turn++) {
    const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: task });
    if (text.includes('finished')) break;
  }
}

// A marker that no sentence holds by chance.
export async function byMarker(post: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: `End with [APPROVED] or [REFUSED]: ${post}` });
  if (text.includes('[APPROVED]')) await publish(post);
}

// The text is an answer of its own, and the word only adds to it.
export async function byContent(question: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: question });
  if (text.includes('weather')) show('See also our forecast.');
  return text;
}

// `NONE` stands for an empty answer; everything else is one.
export async function bySentinel(question: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: question });
  if (text === 'NONE') return null;
  show(text);
  return null;
}
