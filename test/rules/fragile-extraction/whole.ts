// Clean: the whole answer is the JSON, or is tried first.
import { openai as provider } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateObject, generateText } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

const anthropic = new Anthropic();
const openai = new OpenAI();

// A second try under cover.
export async function secondTry(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  const [block] = message.content;
  const text = block?.type === 'text' ? block.text : '';
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.match(/\{[\s\S]*\}/)?.[0] ?? '');
    } catch {
      return null;
    }
  }
}

// The provider gives JSON and nothing else, so there is nothing to dig in.
export async function asked(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input, text: { format: { type: 'json_object' } } });
  return JSON.parse(answer.output_text.replace(/```json|```/g, ''));
}

export async function bySdk(prompt: string) {
  const { object } = await generateObject({ model: provider('gpt-6-luna'), schema: z.object({ a: z.string() }), prompt });
  return object.a;
}

// The whole is the first of the candidates.
export async function candidates(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  for (const candidate of [text, text.match(/\{[\s\S]*\}/)?.[0] ?? '']) {
    try {
      return JSON.parse(candidate);
    } catch {
      continue;
    }
  }
  return null;
}

// Tidied up and not cut.
export async function trimmed(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  return JSON.parse(text.trim().replaceAll('\n', ' '));
}

// A fence is taken off only where the whole answer stands in one.
export async function unwrapped(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  return JSON.parse(text.trim().replace(/^```(?:json)?/, '').replace(/```$/, ''));
}

// What is cut out is code for a person to read, and is not parsed.
export async function shown(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  return text.match(/```([\s\S]*?)```/)?.[1] ?? text;
}

// Lines of an answer, each of which is JSON by itself.
export async function lines(prompt: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt });
  return text.split('\n').map((line) => JSON.parse(line));
}
