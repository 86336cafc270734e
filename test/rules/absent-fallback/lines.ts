import { createInterface } from 'node:readline';
import OpenAI from 'openai';
import PQueue from 'p-queue';

const openai = new OpenAI({ timeout: 20_000 });
const queue = new PQueue({ concurrency: 6 });
let missing = 0;

// clean: one of the lines is left undone, and the others go on
async function chat(input: string): Promise<string | null> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 90 })).output_text;
  } catch (error) {
    console.error(error);
    return null;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  void queue.add(async () => {
    const label = await chat(line);
    if (!label) {
      missing += 1;
      return;
    }
    console.log(label);
  });
}

// Here it is asked once for a message, not for each of a list.
async function once(input: string): Promise<string | null> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 90 })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  } catch (error) {
    console.error(error);
    return null;
  }
}

process.on('message', async (text: string) => {
  const label = await once(text);
  if (!label) {
    missing += 1;
    return;
  }
  console.log(label);
});
