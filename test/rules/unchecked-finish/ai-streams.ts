// A stream's end is one of its parts, and of what its callbacks are given.
import { openai } from '@ai-sdk/openai';
import { streamObject, streamText } from 'ai';
import { z } from 'zod';

const model = openai('gpt-6-luna');

export async function POST(request: Request) {
  const { prompt } = await request.json();
  return streamText({ model, prompt }).toUIMessageStreamResponse();
//       ^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
}

// Clean: the response's own options take it in.
export async function PUT(request: Request) {
  const { prompt } = await request.json();
  return streamText({ model, prompt }).toUIMessageStreamResponse({
    messageMetadata: ({ part }) => (part.type === 'finish' ? { finishReason: part.finishReason } : undefined),
  });
}

export async function PATCH(request: Request) {
  const { prompt, user } = await request.json();
  const about = { kind: 'draft' };
  return streamText({ model, prompt }).toUIMessageStreamResponse({
//       ^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
    messageMetadata: ({ part }) =>
      part.type === 'finish' ? { usage: part.totalUsage, ...about, ...(user ? { user } : {}) } : undefined,
  });
}

// Clean: all of the last part is told, or nobody knows what is.
export async function DELETE(request: Request) {
  const { prompt } = await request.json();
  return streamText({ model, prompt }).toUIMessageStreamResponse({
    messageMetadata: ({ part }) => (part.type === 'finish' ? { ...part } : undefined),
  });
}

export async function HEAD(request: Request, how: object) {
  const { prompt } = await request.json();
  return streamText({ model, prompt }).toUIMessageStreamResponse({ sendReasoning: false, ...how });
}

export async function draft(prompt: string, show: (title: string) => void) {
  const { partialObjectStream } = streamObject({ model, schema: z.object({ title: z.string() }), prompt });
//                                ^^^^^^^^^^^^ unchecked-finish: is shown like a whole one
  for await (const part of partialObjectStream) show(part.title ?? '');
}

// Clean: the whole object is awaited, and checked.
export async function draftWhole(prompt: string, show: (title: string) => void) {
  const { partialObjectStream, object } = streamObject({ model, schema: z.object({ title: z.string() }), prompt });
  for await (const part of partialObjectStream) show(part.title ?? '');
  return await object;
}

export async function tell(prompt: string, send: (part: string) => void) {
  for await (const part of streamText({ model, prompt }).fullStream) {
//                         ^^^^^^^^^^ unchecked-finish: is shown like a whole one
    if (part.type === 'text-delta') send(part.text);
    if (part.type === 'error') throw part.error;
  }
}

// Clean: a part tells how it ended.
export async function tellWhole(prompt: string, send: (part: string) => void) {
  for await (const part of streamText({ model, prompt }).fullStream) {
    if (part.type === 'text-delta') send(part.text);
    if (part.type === 'finish' && part.finishReason === 'length') send('…');
  }
}

// Clean: all parts go on.
export async function* forward(prompt: string) {
  for await (const part of streamText({ model, prompt }).fullStream) yield part;
}

export function respond(prompt: string, count: (tokens: number | undefined) => void) {
  const result = streamText({ model, prompt, onFinish: ({ usage }) => count(usage.totalTokens) });
//               ^^^^^^^^^^ unchecked-finish: is shown like a whole one
  return result.toTextStreamResponse();
}

// Clean: the callback is told.
export function respondWhole(prompt: string, warn: (reason: string) => void) {
  const result = streamText({ model, prompt, onFinish: ({ finishReason }) => warn(finishReason) });
  return result.toTextStreamResponse();
}

// Clean: what the callback does is not known.
export function respondWith(prompt: string, onFinish: () => void) {
  return streamText({ model, prompt, onFinish }).toTextStreamResponse();
}

// Clean: one of the callbacks looks, whatever the others may do.
export function respondBeside(prompt: string, warn: (reason: string) => void, more: Record<string, () => void>) {
  const result = streamText({ ...more, model, prompt, onFinish: ({ finishReason }) => warn(finishReason) });
  return result.toTextStreamResponse();
}

// A callback that is there in some cases only, and looks at nothing.
export function respondAtTimes(prompt: string, count?: (tokens: number | undefined) => void) {
  const result = streamText({
//               ^^^^^^^^^^ unchecked-finish: is shown like a whole one
    model,
    prompt,
    onFinish: count ? ({ usage }) => count(usage.totalTokens) : undefined,
    onStepFinish: count && (({ usage }) => count(usage.totalTokens)),
  });
  return result.toTextStreamResponse();
}

// Clean: it looks where it is there.
export function respondWatched(prompt: string, warn?: (reason: string) => void) {
  const result = streamText({ model, prompt, onFinish: warn ? ({ finishReason }) => warn(finishReason) : undefined });
  return result.toTextStreamResponse();
}
