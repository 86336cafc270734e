// The platform ends a function while it still streams, however the failures of the stream come out.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export const maxDuration = 30;

export async function POST(request: Request) {
  const prompt = await request.text();
  const onError = ({ error }: { error: unknown }) => console.error(error);
  const result = streamText({ model: openai('gpt-4o'), prompt, abortSignal: AbortSignal.timeout(45_000), onError });
//               ^^^^^^^^^^ timeout-exceeds-deadline [warning]: `streamText` may take 45 s, but the platform ends its function after 3
  return result.toTextStreamResponse();
}

export async function PUT(request: Request) {
  const prompt = await request.text();
  // Clean: it is over before.
  const result = streamText({ model: openai('gpt-4o'), prompt, abortSignal: AbortSignal.timeout(20_000) });
  return result.toTextStreamResponse();
}

export async function PATCH(request: Request) {
  const prompt = await request.text();
  // Clean: how long the client waits nobody knows.
  const result = streamText({ model: openai('gpt-4o'), prompt, abortSignal: request.signal });
  return result.toTextStreamResponse();
}
