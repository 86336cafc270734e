// A limiter lets only some run at a time; the first failure still throws away the rest.
import OpenAI from 'openai';
import pLimit from 'p-limit';
import pRetry from 'p-retry';

const openai = new OpenAI();
const limit = pLimit(4);

async function sumUp(text: string) {
  return (await openai.responses.create({ model: 'gpt-5', input: text })).output_text;
}

export async function wrapped(texts: string[]) {
  return Promise.all(texts.map((text) => limit(() => openai.responses.create({ model: 'gpt-5', input: text }))));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
}

export async function handedOver(texts: string[]) {
  return Promise.all(texts.map((text) => limit(sumUp, text)));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
}

async function name(text: string) {
  return (await openai.responses.create({ model: 'gpt-5', input: `Name this: ${text}` })).output_text;
}

export async function repeated(texts: string[]) {
  const jobs = texts.map((text) => limit(() => pRetry(() => name(text), { retries: 1 })));
  return await Promise.all(jobs);
//             ^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
}

export async function several(text: string, count: number) {
  return Promise.all(Array.from({ length: count }, () => openai.responses.create({ model: 'gpt-5', input: text })));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `{ length: count }` fails, Promise
}

// Clean: each element bears its own failure.
export async function borne(texts: string[]) {
  return Promise.all(texts.map((text) => limit(() => openai.responses.create({ model: 'gpt-5', input: text }).catch(() => undefined))));
}

export async function settled(texts: string[]) {
  return Promise.allSettled(texts.map((text) => limit(() => openai.responses.create({ model: 'gpt-5', input: text }))));
}
