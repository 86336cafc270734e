// A loop over the text of a silent stream ends on a failure as it does on success, whatever is around it.
import { openai } from '@ai-sdk/openai';
import { createTextStreamResponse, createUIMessageStreamResponse, streamObject, streamText, ToolLoopAgent, toTextStream, toUIMessageStream } from 'ai';
import { z } from 'zod';

const model = openai('gpt-6-luna');
const agent = new ToolLoopAgent({ model });

export async function tell(prompt: string, send: (part: string) => void) {
  try {
    const { textStream } = streamText({ model, prompt });
//                         ^^^^^^^^^^ unobserved-stream-error [error]: no `try` around it learns of that
    for await (const part of textStream) send(part);
  } catch (error) {
    console.error('never comes here', error);
  }
}

export async function collect(prompt: string): Promise<string> {
  let text = '';
  for await (const part of start(prompt).textStream) text += part;
  return text;
}

function start(prompt: string) {
  return streamText({ model, prompt });
//       ^^^^^^^^^^ unobserved-stream-error: passes for a whole one
}

export async function fill(prompt: string, show: (part: unknown) => void) {
  const result = streamObject({ model, schema: z.object({ title: z.string() }), prompt });
//               ^^^^^^^^^^^^ unobserved-stream-error: Give it an `onError`
  for await (const part of result.partialObjectStream) show(part);
}

export async function act(prompt: string, show: (part: string) => void) {
  const result = await agent.stream({ prompt });
//                     ^^^^^^^^^^^^ unobserved-stream-error: its text just ends
  const reader = result.textStream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) show(part.value);
}

// Clean: somebody is told.
export async function withCallback(prompt: string, send: (part: string) => void) {
  const { textStream } = streamText({ model, prompt, onError: ({ error }) => console.error(error) });
  for await (const part of textStream) send(part);
}

// Clean: options that are not known may hold one.
export async function withOptions(prompt: string, options: object, send: (part: string) => void) {
  const { textStream } = streamText({ model, prompt, ...options });
  for await (const part of textStream) send(part);
}

// Clean: the whole stream has parts for errors.
export async function withParts(prompt: string, send: (part: string) => void) {
  const { fullStream } = streamText({ model, prompt });
  for await (const part of fullStream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'text-delta') send(part.text);
  }
}

// Clean: the awaited end rejects where nothing came.
export async function withEnd(prompt: string, send: (part: string) => void) {
  const result = streamText({ model, prompt });
  for await (const part of result.textStream) send(part);
  return await result.finishReason;
}

// Clean: the response carries the error to the one who asked.
export function respond(prompt: string) {
  return streamText({ model, prompt }).toUIMessageStreamResponse();
}

// Clean: who reads it is not known.
export function handOn(prompt: string) {
  return streamText({ model, prompt }).textStream;
}

// Of its parts only the text goes on.
export function respond(prompt: string): Response {
  const result = streamText({ model, prompt });
//               ^^^^^^^^^^ unobserved-stream-error [error]: When `streamText` fails, its text just ends, and no `try` around it le
  return createTextStreamResponse({ stream: toTextStream({ stream: result.stream }) });
}

// Clean: an error goes on as a part of its own, and is printed.
export function respondWithParts(prompt: string): Response {
  const { stream } = streamText({ model, prompt });
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream, onError: String }) });
}
