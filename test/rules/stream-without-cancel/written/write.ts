import { openai } from '@ai-sdk/openai';
import { createDataStream, createDataStreamResponse, streamText } from 'ai';

export function write(prompt: string) {
  return createDataStreamResponse({
    execute: (stream) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt });
//                   ^^^^^^^^^^ stream-without-cancel [information]: `streamText` goes on writing when its reader has gone, and every token
      result.mergeIntoDataStream(stream);
    },
  });
}

// Clean: no server is seen that asks for it.
export function print(prompt: string) {
  return createDataStream({
    execute: (stream) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt });
      result.mergeIntoDataStream(stream);
    },
  });
}
