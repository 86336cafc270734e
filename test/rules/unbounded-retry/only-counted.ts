// A count at which nobody looks bounds nothing.
import OpenAI from 'openai';

const openai = new OpenAI();
const MOST = 5;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function ask(input: string, attempt = 0): Promise<string> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-retry [error]: A recursion repeats `openai.responses.create` without end when it fail
  } catch (error) {
    console.warn(`attempt ${attempt} failed`, error);
    await sleep(1000 * 2 ** attempt);
    return ask(input, attempt + 1);
  }
}

// Clean: the count ends it, here or where it is handed to.
export async function askSome(input: string, attempt = 0): Promise<string> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
  } catch (error) {
    if (attempt > MOST) throw error;
    return askSome(input, attempt + 1);
  }
}

function check(attempt: number): void {
  if (attempt > MOST) throw new Error('too many attempts');
}

export async function askChecked(input: string, attempt = 0): Promise<string> {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
  } catch {
    check(attempt);
    return askChecked(input, attempt + 1);
  }
}
