// Without retries of the SDK the loop is all there is, and it has to wait by itself.
import { setTimeout as wait } from 'node:timers/promises';
import OpenAI from 'openai';

const once = new OpenAI({ maxRetries: 0 });
const patient = new OpenAI();
const request = { model: 'gpt-4o', input: 'Hello' };
const PAUSE_MS = 500;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function atOnce() {
  for (let attempt = 0; attempt < 4; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [warning]: This loop repeats `once.responses.create` up to 4 times without a pause
    try {
      return await once.responses.create(request);
    } catch (error) {
      console.warn('attempt', attempt, error);
    }
  }
  throw new Error('gave up');
}

export async function always(): Promise<string> {
  for (let attempt = 0; attempt < 4; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: This loop repeats `once.responses.create` up to 4 times after the same 500 ms each time
    try {
      return (await once.responses.create(request)).output_text;
    } catch (error) {
      if (error instanceof OpenAI.AuthenticationError) throw error;
      await sleep(PAUSE_MS);
    }
  }
  throw new Error('gave up');
}

export async function inlineTimer() {
  for (let attempt = 0; attempt < 4; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff: after the same 1 s each time
    try {
      return await once.responses.create(request);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
  throw new Error('gave up');
}

export async function longerEachTime() {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await once.responses.create(request);
    } catch (error) {
      if (error instanceof OpenAI.APIError && error.status === 401) throw error;
      // Clean: it doubles, and a wrong key ends it.
      await sleep(500 * 2 ** attempt);
    }
  }
  throw new Error('gave up');
}

export async function byAVariable() {
  let pause = 500;
  for (let attempt = 0; attempt < 4; attempt++) {
    // Clean: what it waits for may be another time each time.
    if (attempt > 0) await wait(pause);
    try {
      return await once.responses.create(request);
    } catch (error) {
      if (!(error instanceof OpenAI.APIError) || error.status !== 429) throw error;
      pause *= 2;
    }
  }
  throw new Error('gave up');
}

export async function asTheProviderSays() {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await once.responses.create(request);
    } catch (error) {
      // Clean: how long is the provider's word.
      await sleep(readRetryAfter(error) ?? 1_000);
    }
  }
  throw new Error('gave up');
}

function readRetryAfter(error: unknown): number | undefined {
  return error instanceof OpenAI.APIError ? Number(error.headers?.get('retry-after')) * 1_000 : undefined;
}

export async function whateverWentWrong() {
  for (let attempt = 0; attempt < 3; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: repeats `patient.responses.create` up to 3 times whatever went wrong
    try {
      return await patient.responses.create(request);
    } catch (error) {
      console.warn(error instanceof Error ? error.message : String(error));
      if (attempt === 2) throw new Error('gave up', { cause: error });
    }
  }
  throw new Error('never');
}

export async function ifItIsWorthIt() {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      // Clean: the SDK waits between its own attempts, and a request that is refused is not repeated.
      return await patient.responses.create(request);
    } catch (error) {
      if (error instanceof OpenAI.BadRequestError) throw error;
    }
  }
  throw new Error('gave up');
}

export async function again(retries = 3): Promise<string> {
  try {
    return (await once.responses.create(request)).output_text;
  } catch (error) {
    if (retries === 0) throw error;
    return await again(retries - 1);
//               ^^^^^^^^^^^^^^^^^^ retry-without-backoff [warning]: This recursion repeats `once.responses.create` up to 4 times without a pause
  }
}

export async function againLater(retries = 3): Promise<string> {
  try {
    return (await once.responses.create(request)).output_text;
  } catch (error) {
    if (retries === 0 || error instanceof OpenAI.AuthenticationError) throw error;
    // Clean: it waits longer the fewer attempts are left.
    await sleep(4_000 / retries);
    return await againLater(retries - 1);
  }
}

// The handler of a promise repeats as one of a `try` does.
export function againByPromise(retries = 3): Promise<string> {
  return once.responses
    .create(request)
    .then((answer) => answer.output_text)
    .catch((error) => {
      if (retries <= 0) throw error;
      return againByPromise(retries - 1);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [warning]: This recursion repeats `once.responses.create` up to 4 times without a pause
    });
}

function withRetry<T>(run: () => Promise<T>, times = 3): Promise<T> {
  return run().catch((error) => {
    if (times <= 1) throw error;
    return withRetry(run, times - 1);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [warning]: This recursion repeats `once.responses.create` up to
  });
}
export const handedOver = () => withRetry(() => once.responses.create(request));

// Clean: another one is asked, or nobody.
export function elsewhere(): Promise<unknown> {
  return once.responses.create(request).catch(() => atOnce());
}
