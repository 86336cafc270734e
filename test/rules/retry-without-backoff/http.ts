// A request without an SDK has no retries but those of the project, here in a helper.
import pRetry from 'p-retry';

const URL = 'https://api.anthropic.com/v1/messages';

async function ask(body: string) {
  const response = await fetch(URL, { method: 'POST', body });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return await response.json();
}

async function repeat<T>(run: () => Promise<T>, attempts: number): Promise<T> {
  let failure: unknown;
  for (let attempt = 0; attempt < attempts; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [warning]: This loop repeats `fetch`
    try {
      return await run();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function repeatSlowly<T>(run: () => Promise<T>, attempts: number): Promise<T> {
  let failure: unknown;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return await run();
    } catch (error) {
      failure = error;
      // Clean: what the function waits for is worked out elsewhere.
      await pauseAfter(attempt, error);
    }
  }
  throw failure;
}

async function pauseAfter(attempt: number, error: unknown) {
  if (error instanceof TypeError) throw error;
  await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 500 + Math.random() * 100));
}

export const quickly = (body: string) => repeat(() => ask(body), 3);
export const slowly = (body: string) => repeatSlowly(() => fetch(URL, { method: 'POST', body }), 3);

// Clean: the library waits longer each time.
export const byLibrary = (body: string) => pRetry(() => fetch(URL, { method: 'POST', body }), { retries: 3 });

export async function eachOnce(bodies: readonly string[]) {
  const answers: unknown[] = [];
  for (const body of bodies) {
    try {
      // Clean: no repetition, another request each time.
      answers.push(await fetch(URL, { method: 'POST', body }));
    } catch (error) {
      console.error(error);
    }
  }
  return answers;
}

// Clean: what the provider refuses is not sent again.
export async function askUnlessRefused(prompt: string) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      const response = await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'x', prompt }) });
      if (response.status === 429 || response.status >= 500) throw new Error(`HTTP ${response.status}`);
      if (!response.ok) return '';
      return await response.text();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt));
    }
  }
  return '';
}

// What was answered ends it, and all else is sent again.
export async function askUntilAnswered(prompt: string) {
  for (let attempt = 1; attempt <= 3; attempt++) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retry-without-backoff [information]: This loop repeats `fetch` up to 3 times whatever went wrong: a wrong k
    try {
      const response = await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'x', prompt }) });
      if (response.ok) return await response.text();
      throw new Error(`HTTP ${response.status}`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt));
    }
  }
  return '';
}
