// A yes or no that stands for a failure too.
import OpenAI from 'openai';

const client = new OpenAI();

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: `Are ${one} and ${other} the same? YES or NO.` });
    return response.output_text.trim() === 'YES';
  } catch {
//  ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` re
    return false;
  }
}

export async function merge(names: string[]) {
  const kept: string[] = [];
  for (const name of names) if (!kept.length || !(await isSame(name, kept.at(-1) ?? ''))) kept.push(name);
  save(kept);
}

async function isRelevant(text: string) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: text });
    const relevant = response.output_text.toLowerCase().includes('relevant');
    return relevant;
  } catch {
//  ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` re
    return true;
  }
}

export async function pick(texts: string[]) {
  const found: string[] = [];
  for (const text of texts) if (await isRelevant(text)) found.push(text);
  save(found);
}

// Clean: only a failure gives `false`.
async function warmUp(text: string) {
  try {
    await client.responses.create({ model: 'gpt-6-luna', input: text });
    return true;
  } catch {
    return false;
  }
}

// Clean: it is asked whether there is an answer, not what it says.
async function isAlive(key: string) {
  try {
    const response = await new OpenAI({ apiKey: key }).responses.create({ model: 'gpt-6-luna', input: 'Say OK' });
    return response.output_text.includes('OK');
  } catch {
    return false;
  }
}

export async function start(key: string) {
  if (!(await warmUp('Hello')) || !(await isAlive(key))) throw new Error('no provider');
}

// Clean: it records why.
async function isSpam(text: string) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: text });
    return response.output_text === 'SPAM';
  } catch (error) {
    console.error('no verdict on a comment', error);
    return false;
  }
}

export async function accept(text: string) {
  if (!(await isSpam(text))) save([text]);
}

// Clean: who asks is not known.
export async function isPolite(text: string) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: text });
    return response.output_text === 'POLITE';
  } catch {
    return false;
  }
}

declare function save(list: string[]): void;
