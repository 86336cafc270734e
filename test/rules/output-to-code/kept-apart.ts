import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import ivm from 'isolated-vm';
import OpenAI from 'openai';

const client = new OpenAI();
const TOOLS: Record<string, () => number> = { add: () => 1, subtract: () => -1 };

// The answer chooses a function and brings none.
export async function choose(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return TOOLS[answer.output_text]?.();
}

// An isolate of its own.
export async function isolate(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  const script = await new ivm.Isolate({ memoryLimit: 8 }).compileScript(text);
  return script;
}

// Data is no code.
export async function call(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  return new Function('input', 'return input.length')(text);
}

// It can only be one of the project's own.
export async function load(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return await import(`./locales/${answer.output_text}.js`);
}
