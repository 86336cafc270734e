import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

const WAITS = [1_000, 5_000];

class AssistantError extends Error {}

// Throws on what came last: to whoever waits nothing has been done about it.
async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt <= WAITS.length; attempt++) {
    try {
      return await run();
    } catch (error) {
      const wait = WAITS[attempt];
      if (wait !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        continue;
      }
      throw error;
    }
  }
  throw new Error('unreachable');
}

export async function POST(request: Request) {
  const prompt = await request.text();
  const { text } = await withRetries(() => generateText({ model: openai('gpt-4o'), prompt }));
//                                         ^^^^^^^^^^^^ unguarded-call [warning]: throws the error on as it came
  return Response.json({ text });
}

export async function PUT(request: Request) {
  try {
    // Clean: somebody has seen it here, though the user gets no more of it.
    return Response.json(await generateText({ model: openai('gpt-4o'), prompt: await request.text() }));
  } catch (error) {
    console.error(error);
    throw error;
  }
}

export async function PATCH(request: Request) {
  try {
    // Clean: the framework is given the project's own error.
    return Response.json(await generateText({ model: openai('gpt-4o'), prompt: await request.text() }));
  } catch (error) {
    console.error(error);
    throw new AssistantError('The assistant is not available', { cause: error });
  }
}
