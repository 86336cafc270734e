// One attempt for each delay that is written down, and a last one.
import OpenAI from 'openai';

const openai = new OpenAI();
const DELAYS = [1_000, 5_000, 20_000];

async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (let i = 0; i <= DELAYS.length; i++) {
    try {
      return await ask();
    } catch (error) {
      if (i === DELAYS.length) throw error;
      await new Promise((resolve) => setTimeout(resolve, DELAYS[i]));
    }
  }
  throw new Error('unreachable');
}

export const answer = (input: string) => insist(() => openai.responses.create({ model: 'gpt-5.1', input }));
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: loop 4 × SDK 3 = 12 requests
