import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 8_000, maxRetries: 1 });

export async function handler(event: { body: string }) {
  // Clean: this one has a minute.
  const answer = await openai.responses.create({ model: 'gpt-4o', input: event.body });
  return { statusCode: 200, body: answer.output_text };
}
