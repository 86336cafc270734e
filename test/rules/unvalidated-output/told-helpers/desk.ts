import OpenAI from 'openai';
import { z } from 'zod';
import { parseJson, parseSafely } from './json';

const client = new OpenAI();
const Label = z.object({ label: z.string() });

async function ask(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input, text: { format: { type: 'json_object' } } });
  return answer.output_text;
}

export async function label(input: string) {
  return parseJson(await ask(input), Label)?.label.trim();
}

export async function title(input: string) {
  return parseJson<{ title: string }>(await ask(input))?.title.trim();
}

export async function safeLabel(input: string) {
  return parseSafely(await ask(input), Label)?.label.trim();
}
