import OpenAI from 'openai';
import PQueue from 'p-queue';

const openai = new OpenAI();
const queue = new PQueue({ concurrency: 4 });

async function ask(text: string) {
  // Clean: one of many is left undone, and noted.
  return (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text;
}

export function all(texts: readonly string[], done: (text: string) => void) {
  for (const text of texts) {
    queue.add(async () => {
      try {
        done(await ask(text));
      } catch (error) {
        console.error(text, error);
      }
    });
  }
}

export function one(text: string, done: (text: string) => void) {
  queue.add(async () => {
    try {
      done((await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text);
//                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    } catch (error) {
      console.error(text, error);
    }
  });
}
