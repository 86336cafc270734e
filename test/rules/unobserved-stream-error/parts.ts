// The whole stream has parts for errors, which help only the one who looks at them.
import { openai } from '@ai-sdk/openai';
import { streamObject, streamText } from 'ai';
import { z } from 'zod';

const model = openai('gpt-6-luna');

export async function draft(prompt: string, show: (title: string) => void) {
  const { fullStream } = streamObject({ model, schema: z.object({ title: z.string() }), prompt });
//                       ^^^^^^^^^^^^ unobserved-stream-error: its text just ends
  for await (const part of fullStream) {
    const { type } = part;
    if (type === 'object') show(part.object.title ?? '');
  }
}

export async function tell(prompt: string, send: (part: string) => void, call: (name: string) => void) {
  const result = streamText({ model, prompt });
//               ^^^^^^^^^^ unobserved-stream-error: passes for a whole one
  for await (const part of result.fullStream) {
    switch (part.type) {
      case 'text-delta':
        send(part.text);
        break;
      case 'tool-call':
        call(part.toolName);
        break;
    }
  }
}

export function respond(prompt: string) {
  const result = streamText({ model, prompt });
//               ^^^^^^^^^^ unobserved-stream-error: passes for a whole one
  void result.consumeStream();
  return result.toTextStreamResponse();
}

// Clean: the reader of `consumeStream` is told.
export function drain(prompt: string) {
  const result = streamText({ model, prompt });
  void result.consumeStream({ onError: (error) => console.error(error) });
  return result.toTextStreamResponse();
}

// Clean: every kind that is not known goes on.
export async function forward(prompt: string, send: (part: string) => void, rest: (part: unknown) => void) {
  for await (const part of streamText({ model, prompt }).fullStream) {
    if (part.type === 'text-delta') send(part.text);
    else rest(part);
  }
}

// Clean: the other kinds are not let pass.
export async function strict(prompt: string, send: (part: string) => void) {
  for await (const part of streamText({ model, prompt }).fullStream) {
    switch (part.type) {
      case 'text-delta':
        send(part.text);
        break;
      default:
        throw new Error('Not expected');
    }
  }
}

// Clean: a kind that is not written here may be it.
export async function only(prompt: string, kind: string, send: (part: unknown) => void) {
  for await (const part of streamText({ model, prompt }).fullStream) {
    if (part.type === kind) send(kind);
  }
}

// Clean: a function of the project looks.
export async function withHelper(prompt: string, send: (part: string) => void) {
  for await (const part of streamText({ model, prompt }).fullStream) {
    refuseErrors(part);
    if (part.type === 'text-delta') send(part.text);
  }
}

function refuseErrors(part: { type: string; error?: unknown }) {
  if (part.type === 'error') throw part.error;
}

// Clean: how the stream ended tells of it too.
export async function withFinish(prompt: string, send: (part: string) => void) {
  for await (const part of streamText({ model, prompt }).fullStream) {
    if (part.type === 'text-delta') send(part.text);
    if (part.type === 'finish') send(part.finishReason);
  }
}
