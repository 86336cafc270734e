// A promise that is waited for later does not float; one that is only named does.
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-4o-mini', input: 'Hello' };

export async function later() {
  // Clean: awaited below.
  const pending = openai.responses.create(request);
  console.log('meanwhile');
  return await pending;
}

export async function together() {
  // Clean: both are collected by Promise.all.
  const first = openai.responses.create(request);
  const second = openai.responses.create(request);
  const [a, b] = await Promise.all([first, second]);
  return [a.output_text, b.output_text];
}

export async function collected(texts: string[]) {
  const pending = [];
  for (const input of texts) {
    // Clean: pushed, and awaited together.
    pending.push(openai.responses.create({ ...request, input }));
  }
  return Promise.all(pending);
}

export async function handledLater() {
  // Clean: the handler is attached to the variable.
  const pending = openai.responses.create(request);
  pending.catch(console.error);
}

export async function forgotten() {
  const pending = openai.responses.create(request);
//                ^^^^^^^^^^^^^^^^^^^^^^^ floating-call: Nobody waits
  console.log('done');
}
