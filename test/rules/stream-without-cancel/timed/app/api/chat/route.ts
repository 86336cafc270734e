import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

const model = openai('gpt-5');

// A timer ends it at the latest, and not when its reader leaves.
export async function POST(request: Request) {
  const { prompt } = await request.json();
  const result = streamText({ model, prompt, onError: console.error, abortSignal: AbortSignal.timeout(60_000) });
//               ^^^^^^^^^^ stream-without-cancel [information]: `streamText` goes on writing when its reader has gone: its signal only
  return result.toTextStreamResponse();
}

export async function PUT(request: Request) {
  const { prompt } = await request.json();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 60_000);
  const result = streamText({
//               ^^^^^^^^^^ stream-without-cancel [information]: `streamText` goes on writing when its reader has gone: its signal only
    model,
    prompt,
    onError: console.error,
    abortSignal: controller.signal,
    onFinish: () => clearTimeout(timer),
  });
  return result.toTextStreamResponse();
}

// Clean: either ends it.
export async function PATCH(request: Request) {
  const { prompt } = await request.json();
  const abortSignal = AbortSignal.any([request.signal, AbortSignal.timeout(60_000)]);
  return streamText({ model, prompt, onError: console.error, abortSignal }).toTextStreamResponse();
}

export async function DELETE(request: Request) {
  const { prompt } = await request.json();
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 60_000);
  request.signal.addEventListener('abort', () => controller.abort());
  return streamText({ model, prompt, onError: console.error, abortSignal: controller.signal }).toTextStreamResponse();
}
