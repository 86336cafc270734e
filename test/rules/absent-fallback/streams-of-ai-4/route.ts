// rules: absent-fallback, raw-error-to-client
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

const model = openai('gpt-6-luna');

export async function POST(request: Request) {
  const result = streamText({ model, prompt: await request.text() });
//               ^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `streamText` only answers an
  return result.toDataStreamResponse({ getErrorMessage: (error) => `It failed: ${error}` });
//                                                                               ^^^^^ raw-error-to-client [warning]: When `streamText` fails, the error goes into the response as the provi
}

export async function PUT(request: Request) {
  const result = streamText({ model, prompt: await request.text() });
//               ^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `streamText` only answers an
  return result.toDataStreamResponse({
    getErrorMessage(error) {
      console.error(error);
      return 'The assistant is not available.';
    },
  });
}

// Clean: the SDK says no more than that an error occurred.
export async function PATCH(request: Request) {
  return streamText({ model, prompt: await request.text() }).toDataStreamResponse();
}
