// How often a helper of one's own asks again, each caller says.
import OpenAI from 'openai';
import pRetry from 'p-retry';

const openai = new OpenAI();

async function insist<T>(ask: () => Promise<T>, retries = 1, delay = 500): Promise<T> {
  for (let attempt = 0; attempt <= retries; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === retries) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay * 2 ** attempt));
    }
  }
  throw new Error('unreachable');
}

async function persist<T>(ask: () => Promise<T>, { retries = 1 }: { readonly retries?: number } = {}): Promise<T> {
  return pRetry(ask, { retries });
}

const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });

export const often = (input: string) => insist(() => openai.responses.create({ model: 'gpt-5', input }), 3);
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 4 × SDK 3 

export const persistent = (input: string) => persist(() => openai.responses.create({ model: 'gpt-5', input }), { retries: 3 });
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: p-retry 4 × SDK

// Few requests, as these say it.
export const seldom = (input: string) => insist(() => openai.responses.create({ model: 'gpt-5', input }));
export const once = (input: string) => insist(() => openai.responses.create({ model: 'gpt-5', input }), 0);
export const patient = (input: string) => persist(() => openai.responses.create({ model: 'gpt-5', input }));
// A number that is not known is not a large one.
export const unknown = (input: string, retries: number) => insist(() => ask(input), retries);
