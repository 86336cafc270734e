// What is written into a response by a function of the project's is worded where the response is made.
import { openai } from '@ai-sdk/openai';
import { createDataStreamResponse, streamText } from 'ai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  return createDataStreamResponse({
    execute: async (stream) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal });
      result.mergeIntoDataStream(stream, { sendReasoning: true });
    },
    onError: (error) => {
      console.error(error);
      return error instanceof Error ? error.message : String(error);
//                                    ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `streamText` fails, the error goes into the response as the provi
    },
  });
}
