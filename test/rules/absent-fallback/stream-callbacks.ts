// rules: absent-fallback, raw-error-to-client
// What is told of a stream's failure, by its own callback or by the response that is made of it, is no answer.
import { openai } from '@ai-sdk/openai';
import express from 'express';
import { createUIMessageStreamResponse, generateText, streamText, toUIMessageStream } from 'ai';

const model = openai('gpt-6-luna');
const app = express();

export async function POST(request: Request) {
  const result = streamText({
//               ^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `streamText` only answers an
    model,
    prompt: await request.text(),
    onError: async ({ error }) => {
      console.error(error);
      await trace.end({ status: 'error' });
    },
  });
  return result.toUIMessageStreamResponse();
}

export async function PUT(request: Request) {
  const result = streamText({ model, prompt: await request.text() });
//               ^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `streamText` only answers an
  return result.toUIMessageStreamResponse({ onError: (error) => (error instanceof Error ? error.message : String(error)) });
//                                                                                        ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `streamText` fails, the error goes into the response as the provi
}

function toWords(error: unknown): string {
  if (error == null) return 'It failed';
  if (error instanceof Error) return error.message;
//                                   ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `streamText` fails, the error goes into the response as the provi
  return JSON.stringify(error);
}

app.post('/chat', async (req, res) => {
  streamText({ model, prompt: String(req.body.text) }).pipeUIMessageStreamToResponse(res, { onError: toWords });
//^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `streamText` only answers an
});

export async function PATCH(request: Request) {
  const { stream } = streamText({ model, prompt: await request.text() });
//                   ^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `streamText` only answers an
  return createUIMessageStreamResponse({
    stream: toUIMessageStream({ stream, onError: () => 'The assistant is not available.' }),
  });
}

// Clean: the SDK itself tells the client, and nothing of the project's has anything to say.
export async function plain(request: Request) {
  return streamText({ model, prompt: await request.text() }).toUIMessageStreamResponse();
}

// Clean: another model is asked.
export async function asked(request: Request, write: (text: string) => void) {
  const result = streamText({
    model,
    prompt: await request.text(),
    onError: async ({ error }) => {
      console.error(error);
      write((await generateText({ model: openai('gpt-6-terra'), prompt: 'Apologize' }).catch(() => ({ text: 'Sorry' }))).text);
    },
  });
  return result.toUIMessageStreamResponse();
}

// Clean: whoever puts the text together may see that there is none.
export async function collected(prompt: string): Promise<string> {
  let text = '';
  const { textStream } = streamText({ model, prompt, onError: ({ error }) => console.error(error) });
  for await (const part of textStream) text += part;
  return text === '' ? 'There is no summary yet.' : text;
}

// Clean: what the callback does is not in sight.
export async function handed(request: Request, onError: (event: { error: unknown }) => void) {
  return streamText({ model, prompt: await request.text(), onError }).toUIMessageStreamResponse();
}

const trace = { end: async (_: { status: string }) => undefined };
