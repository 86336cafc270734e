// What is tried once more behind the loop counts too.
import OpenAI from 'openai';

const client = new OpenAI();
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function patiently<T>(run: () => Promise<T>, tries = 4): Promise<T> {
  for (let i = 1; i < tries; i++) {
    try {
      return await run();
    } catch (error) {
      console.warn(error);
      await sleep(500 * 2 ** i);
    }
  }
  return run();
}

export async function ask(input: string) {
  return patiently(() => client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 99 }));
//                       ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: loop 4 × SDK 3 = 12 requests
}

async function twice<T>(run: () => Promise<T>, fallback: () => Promise<T>): Promise<T> {
  for (let i = 1; i < 4; i++) {
    try {
      return await run();
    } catch (error) {
      console.warn(error);
      await sleep(500 * 2 ** i);
    }
  }
  return fallback();
}

export async function askOr(input: string) {
  return twice(
    () => client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 99 }),
//        ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: loop 3 × SDK 3 = 9 requests
    async () => ({ output_text: 'Later.' }) as never,
  );
}
