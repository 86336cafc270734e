// What writes the stream rejects, and `onError` makes the words of that for the page.
import { openai } from '@ai-sdk/openai';
import { createUIMessageStream, createUIMessageStreamResponse, generateText, streamText } from 'ai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const stream = createUIMessageStream({
    execute: async ({ writer }) => {
      const { text } = await generateText({ model: openai('gpt-6-luna'), prompt });
      writer.write({ type: 'data-plan', data: text });
    },
    onError: (error) => (error instanceof Error ? error.message : String(error)),
//                                                ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `generateText` fails, the error goes into the response as the pro
  });
  return createUIMessageStreamResponse({ stream });
}

// Clean: in words of the project's own.
export async function PUT(request: Request) {
  const { prompt } = await request.json();
  const stream = createUIMessageStream({
    execute: async ({ writer }) => {
      const { text } = await generateText({ model: openai('gpt-6-luna'), prompt });
      writer.write({ type: 'data-plan', data: text });
    },
    onError: () => 'The model did not answer.',
  });
  return createUIMessageStreamResponse({ stream });
}

// Clean: a stream's end rejects with words of the SDK's, and its own parts come in such words too.
export async function PATCH(request: Request) {
  const { prompt } = await request.json();
  const stream = createUIMessageStream({
    execute: async ({ writer }) => {
      const result = streamText({ model: openai('gpt-6-luna'), prompt });
      writer.merge(result.toUIMessageStream());
      console.log(await result.text);
    },
    onError: (error) => String(error),
  });
  return createUIMessageStreamResponse({ stream });
}
