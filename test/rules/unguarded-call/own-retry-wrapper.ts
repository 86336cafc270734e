// A wrapper of the project's own: the callback's rejection comes out of the awaited helper.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

async function withRetry<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < 3; attempt += 1) {
    try {
      return await run();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, attempt * 1_000));
    }
  }
  return run();
}

process.on('message', async (prompt: string) => {
  try {
    // Clean: the handler's try covers the helper that runs the callback.
    await withRetry(() => generateText({ model: openai('gpt-4o'), prompt }));
  } catch (error) {
    console.error(error);
  }
});

process.on('disconnect', async () => {
  await withRetry(() => generateText({ model: openai('gpt-4o'), prompt: 'Say goodbye.' }));
//                      ^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
});
