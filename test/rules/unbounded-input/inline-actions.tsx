// A function that says `use server` itself can be called by anybody, though its file exports it only by what it is handed to.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { createAI } from 'ai/rsc';

const model = openai('gpt-4.1');

async function submit(said: string, kept?: { role: 'user'; content: string }[]) {
  'use server';
  const messages = (kept ?? []).map(({ role, content }) => ({ role, content }));
  const { text } = await generateText({ model, messages });
  return generateText({ model, prompt: `${text} ${said}` });
//                                                ^^^^ unbounded-input [information]: `said` goes from a request into the prompt at any length: who sends it
}

async function brief(said: string) {
  'use server';
  if (said.length > 2_000) throw new Error('Too long');
  return generateText({ model, prompt: said });
}

// Clean: no action, and what it is handed is the program's own.
async function greet(topic: string) {
  return generateText({ model, prompt: topic });
}

export const AI = createAI({ actions: { submit, brief } });

export const Page = () => (
  <button
    formAction={async () => {
      'use server';
      await greet('the weather');
    }}
  />
);
