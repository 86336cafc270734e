// With AI SDK 4 nothing is printed, and the data stream masks what it tells.
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

const model = openai('gpt-6-luna');

export async function POST(request: Request) {
  const { messages } = await request.json();
  const result = streamText({ model, messages });
//               ^^^^^^^^^^ unobserved-stream-error [warning]: nobody learns which
  return result.toDataStreamResponse();
}

export async function PUT(request: Request) {
  const { prompt } = await request.json();
  return streamText({ model, prompt }).toTextStreamResponse();
//       ^^^^^^^^^^ unobserved-stream-error [error]: passes for a whole one
}

// Here `text` never settles after a failure, so that awaiting it tells nothing.
export async function both(prompt: string, send: (part: string) => void) {
  const result = streamText({ model, prompt });
//               ^^^^^^^^^^ unobserved-stream-error: never settles
  for await (const part of result.textStream) send(part);
  return { text: await result.text };
}

// Clean: the option is told of the error.
export async function withMessage(prompt: string) {
  const result = streamText({ model, prompt });
  return result.toDataStreamResponse({
    getErrorMessage: (error) => {
      console.error(error);
      return 'The model did not answer.';
    },
  });
}

// Clean: an option that is not known may be it.
export function withOptions(prompt: string, options: object) {
  return streamText({ model, prompt }).toDataStreamResponse(options);
}
