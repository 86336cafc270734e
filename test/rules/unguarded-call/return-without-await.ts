// `return promise` leaves the try before the promise settles; `return await promise` does not.
import OpenAI from 'openai';
import { EventEmitter } from 'node:events';

const openai = new OpenAI();
const inbox = new EventEmitter();

async function summarize(input: string) {
  try {
    return openai.responses.create({ model: 'gpt-4o-mini', input });
//         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  } catch {
    return null;
  }
}

async function translate(input: string) {
  try {
    // Clean: awaited inside the try.
    return await openai.responses.create({ model: 'gpt-4o-mini', input });
  } catch {
    return null;
  }
}

inbox.on('message', async (text: string) => {
  console.log(await summarize(text), await translate(text));
});
