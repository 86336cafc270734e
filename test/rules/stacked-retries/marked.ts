// rules: stacked-retries, unbounded-retry
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-6-luna', input: 'Say something kind.' };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// Clean: only what carries a mark is tried again, and who sets it is not seen here.
async function retry<T>(run: () => Promise<T>): Promise<T> {
  for (let i = 0; i <= 3; i++) {
    try {
      return await run();
    } catch (e) {
      const marked = e as { retry?: boolean };
      if (i < 3 && marked.retry) {
        await wait(1000 * 2 ** i);
        continue;
      }
      throw e;
    }
  }
  throw new Error('unreachable');
}
export const first = () => retry(() => openai.responses.create(request));

export async function second() {
  for (let i = 0; ; i++) {
    try {
      return await openai.responses.create(request);
    } catch (error: any) {
      if (!error.mayComeAgain) throw error;
      await wait(1000 * 2 ** i);
    }
  }
}

export async function nested() {
  for (let i = 0; i < 4; i++) {
    try {
      return await openai.responses.create(request);
    } catch (error: any) {
      if (i < 3) {
        if (error.retry) {
          await wait(1000 * 2 ** i);
          continue;
        }
      }
      if (error.inner) throw error.inner;
      else throw error;
    }
  }
  return null;
}

// One way leads on without the mark.
export async function either() {
  for (let i = 0; i < 4; i++) {
    try {
      return await openai.responses.create(request);
//                 ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 4 × SDK 3 = 12
    } catch (error: any) {
      if (error.retry) continue;
      if (error.status === 429) continue;
      throw error;
    }
  }
  return null;
}

// What the SDK itself says of its errors.
export async function third() {
  for (let i = 0; i < 4; i++) {
    try {
      return await openai.responses.create(request);
//                 ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 4 × SDK 3 = 12
    } catch (error: any) {
      if (!error.status) throw error;
      await wait(1000 * 2 ** i);
    }
  }
  return null;
}

// The mark decides something else.
export async function fourth() {
  for (let i = 0; i < 4; i++) {
    try {
      return await openai.responses.create(request);
//                 ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 4 × SDK 3 = 12
    } catch (error: any) {
      if (error.isLoud) console.error(error);
      if (i === 3 || error.status === 400) throw error;
      await wait(1000 * 2 ** i);
    }
  }
  return null;
}

// With the mark it is given up, which the errors of the SDK never are.
export async function fifth() {
  for (let i = 0; i < 4; i++) {
    try {
      return await openai.responses.create(request);
//                 ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 4 × SDK 3 = 12
    } catch (error: any) {
      if (error.isFinal) throw error;
      await wait(1000 * 2 ** i);
    }
  }
  return null;
}
