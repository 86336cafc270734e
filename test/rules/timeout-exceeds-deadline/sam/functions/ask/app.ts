import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 8_000, maxRetries: 1 });

export async function handler(event: { body: string }) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: event.body });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 16 s, but the platform ends its function after 10 s (`Timeout` in template.yaml): no handler, retry or fallback runs then. Lower the limit
  return { statusCode: 200, body: answer.output_text };
}
