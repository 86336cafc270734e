import OpenAI from 'openai';

const client = new OpenAI();

async function ask(input: string) {
  return client.responses.create({ model: 'gpt-5', input });
}
const classify = (text: string) => ask(`Classify: ${text}`);
const label = async (text: string) => ({ text, label: await classify(text) });

// Through several functions, and started by a loop.
export const labels = (texts: string[]) => Promise.all(texts.map((text) => label(text)));
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
export async function started(texts: string[]) {
  const jobs = [];
  for (const text of texts) jobs.push(ask(text));
  return Promise.all(jobs);
//       ^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
}

// Each bears its own failure.
async function safe(input: string) {
  try {
    return await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: input }] });
  } catch {
    return undefined;
  }
}
export async function kept(texts: string[]) {
  const jobs = [];
  for (const text of texts) jobs.push(safe(text));
  return Promise.all(jobs);
}

// Helpers start them, and their caller waits.
function begin(texts: string[]) {
  const jobs = [];
  for (const text of texts) {
    if (text.length > 4_000) jobs.push(...beginAll(text.split('\n')));
    else jobs.push(ask(text));
  }
  return jobs;
}
const beginAll = (texts: string[]) => texts.map((text) => ask(text));
export async function begun(texts: string[]) {
  const jobs = begin(texts);
  return await Promise.all(jobs);
//             ^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
}
export const begunAll = async (texts: string[]) => await Promise.all(beginAll(texts));
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
// Clean: each is told of by itself.
export const settled = (texts: string[]) => Promise.allSettled(beginAll(texts.slice(1)));
// Clean: each is waited for before the next begins.
async function inTurn(texts: string[]) {
  const answers = [];
  for (const text of texts) answers.push(await ask(text));
  return answers;
}
export const turns = async (lists: string[][]) => inTurn(lists.flat());
