// Clean throughout: what is parsed here was not written by a model.
import OpenAI from 'openai';
import { readFile } from 'node:fs/promises';

const openai = new OpenAI();

export async function configured(input: string) {
  try {
    const settings = JSON.parse(await readFile('settings.json', 'utf8'));
    const answer = await openai.responses.create({ model: settings.model, input });
    return answer.output_text;
  } catch {
    return '';
  }
}

export async function askDirectly(content: string) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ content }) });
  if (!response.ok) return '';
  // The envelope is the provider's own.
  const envelope = await response.json();
  return String(envelope.choices[0]?.message.content);
}
