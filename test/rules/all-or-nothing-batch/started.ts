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
