// Loops without a condition that a count of the failures ends.
import OpenAI from 'openai';

const openai = new OpenAI();
const MOST = 3;

export async function counted(input: string) {
  let attempt = 0;
  while (true) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
//                  ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 4 × SDK 3 
    } catch (error) {
      attempt++;
      if (attempt >= 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt));
    }
  }
}

export async function updated(input: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
//                  ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 3 × SDK 3 
    } catch (error) {
      if (attempt >= MOST) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt));
    }
  }
}

export async function continued(input: string) {
  let failures = 0;
  for (;;) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
//                  ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 5 × SDK 3 
    } catch (error) {
      if (failures++ < 4) {
        await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** failures));
        continue;
      }
      throw error;
    }
  }
}

// Clean: 2 × 3 are no 9.
export async function twice(input: string) {
  let attempt = 0;
  while (true) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
    } catch (error) {
      if (++attempt >= 2) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

// Clean: what is counted is not known.
export async function sometimes(input: string) {
  let attempt = 0;
  while (true) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
    } catch (error) {
      if (String(error).includes('429')) attempt++;
      if (attempt >= 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

// Clean: some failures are not counted.
export async function uncounted(input: string) {
  let attempt = 0;
  while (true) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
    } catch (error) {
      if (attempt === 0 && isBusy()) continue;
      attempt++;
      if (attempt >= 4) throw error;
    }
  }
}

function isBusy(): boolean {
  return Date.now() % 2 === 0;
}
