import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';
import type { Request as Asked, Response as Answer } from 'express';

// A request by its type, whoever hands it over.
export async function answer(req: Request) {
  const { prompt } = await req.json();
  return streamText({ model: openai('gpt-6-luna'), prompt }).toTextStreamResponse();
//       ^^^^^^^^^^ stream-without-cancel [information]: `streamText` goes on writing when its reader has gone, and every token
}

export async function chat(req: Asked, res: Answer) {
  streamText({ model: openai('gpt-6-luna'), prompt: req.body.prompt }).pipeTextStreamToResponse(res);
//^^^^^^^^^^ stream-without-cancel [information]: `streamText` goes on writing when its reader has gone, and every token
}

// It ends with the request.
export async function ended(req: Request) {
  const { prompt } = await req.json();
  return streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: req.signal }).toTextStreamResponse();
}

// Nobody asked for it over the network.
export async function write(prompt: string) {
  for await (const text of streamText({ model: openai('gpt-6-luna'), prompt }).textStream) process.stdout.write(text);
}
