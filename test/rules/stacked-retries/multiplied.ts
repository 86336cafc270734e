import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import pRetry from 'p-retry';

const openai = new OpenAI();
const single = new OpenAI({ maxRetries: 0 });
const anthropic = new Anthropic({ maxRetries: 4 });

export const wrapped = (input: string) => pRetry(() => openai.responses.create({ model: 'gpt-5', input }), { retries: 4 });
//                                                     ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: p-retry 5 × SDK

export async function looped(content: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `anthropic.messages.create` multiply: loop 3 × SDK 
    } catch (error) {
      console.error(error);
    }
  }
  return undefined;
}

// One layer alone, however many its attempts.
export const outer = (input: string) => pRetry(() => single.responses.create({ model: 'gpt-5', input }), { retries: 9 });
// Two layers, but few requests.
export const twice = (input: string) => pRetry(() => openai.responses.create({ model: 'gpt-5', input }), { retries: 1 });
// A number that is not known is not a large one.
export const unknown = (input: string, retries: number) => pRetry(() => openai.responses.create({ model: 'gpt-5', input }), { retries });
