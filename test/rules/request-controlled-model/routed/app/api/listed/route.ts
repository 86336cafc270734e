// Clean: what is of no known family goes nowhere.
import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function POST(request: Request) {
  const { prompt, model } = await request.json();
  const { text } = await generateText({ model: toModel(model), prompt });
  return Response.json({ text });
}

function toModel(model: string) {
  if (model.startsWith('claude-haiku')) return anthropic(model);
  if (model.startsWith('gpt-6-luna')) return openai(model);
  throw new Error(`${model} is none of ours`);
}
