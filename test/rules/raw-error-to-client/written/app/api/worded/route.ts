// Clean: in words of the project's own.
import { openai } from '@ai-sdk/openai';
import { createDataStreamResponse, streamText } from 'ai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  return createDataStreamResponse({
    execute: (stream) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal });
      result.mergeIntoDataStream(stream);
    },
    onError: (error) => {
      console.error(error);
      return 'The model did not answer.';
    },
  });
}

// Clean: in the SDK's.
export async function PUT(request: Request) {
  const { prompt } = await request.json();
  return createDataStreamResponse({
    execute: (stream) => {
      streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal }).mergeIntoDataStream(stream);
    },
  });
}
