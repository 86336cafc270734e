import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { patient } from '../../../lib/clients';

export const maxDuration = 30;

export async function POST(request: Request) {
  // Clean: when the signal aborts is not known.
  const answer = await patient.responses.create({ model: 'gpt-4o', input: await request.text() }, { timeout: Number(process.env.LIMIT) });
  return Response.json({ text: answer.output_text });
}

export async function PUT(request: Request) {
  // Clean: no limit at all is the business of another rule.
  const answer = await generateText({ model: openai('gpt-4o'), prompt: await request.text() });
  return Response.json({ text: answer.text });
}

export async function PATCH(request: Request) {
  const answer = await generateText({ model: openai('gpt-4o'), prompt: await request.text(), abortSignal: AbortSignal.timeout(45_000) });
//                     ^^^^^^^^^^^^ timeout-exceeds-deadline: `generateText` may take 45 s, but the platform ends its function after 30 s
  return Response.json({ text: answer.text });
}
