// A function that writes a response serves whoever asked for it.
import { openai } from '@ai-sdk/openai';
import { createDataStreamResponse, streamText } from 'ai';
import { write } from '../../../write';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  return createDataStreamResponse({
    execute: (stream) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt });
//                   ^^^^^^^^^^ stream-without-cancel [information]: `streamText` goes on writing when its reader has gone, and every token
      result.mergeIntoDataStream(stream);
    },
  });
}

export async function PUT(request: Request) {
  return write((await request.json()).prompt);
}

// Clean: it ends with the request.
export async function PATCH(request: Request) {
  const { prompt } = await request.json();
  return createDataStreamResponse({
    execute: (stream) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal });
      result.mergeIntoDataStream(stream);
    },
  });
}
