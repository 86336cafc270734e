// Clean: a race and a library bound the wait of the caller.
import OpenAI from 'openai';
import pTimeout from 'p-timeout';

const openai = new OpenAI();
const request = { model: 'gpt-4o-mini', input: 'Hello' };

export function raced() {
  const timer = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), 10_000));
  return Promise.race([openai.responses.create(request), timer]);
}

export function limited() {
  return pTimeout(openai.responses.create(request), { milliseconds: 10_000 });
}
