// A timer that nobody can clear outlives the answer.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();
const request = { model: 'claude-sonnet-4-5', max_tokens: 500, messages: [] };

export async function forgotten() {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 30_000);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leaky-timeout [information]: The timer that aborts `anthropic.messages.create` is never cleared
  return await anthropic.messages.create(request, { signal: controller.signal });
}

export async function keptInVain() {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leaky-timeout: for the rest of 30 s
  return await anthropic.messages.create(request, { signal: controller.signal });
}

export async function cleared() {
  const controller = new AbortController();
  // Clean: cleared whatever happens.
  const timer = setTimeout(() => controller.abort(), 30_000);
  try {
    return await anthropic.messages.create(request, { signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

export async function released() {
  const controller = new AbortController();
  // Clean: it does not hold the process.
  setTimeout(() => controller.abort(), 30_000).unref();
  return await anthropic.messages.create(request, { signal: controller.signal });
}

export async function ofThePlatform() {
  // Clean: the platform's own timer holds nothing.
  return await anthropic.messages.create(request, { signal: AbortSignal.timeout(30_000) });
}

export async function byFetch(body: string) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 10_000);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leaky-timeout: The timer that aborts `fetch`
  return await fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body, signal: controller.signal });
}

export async function byFetchInARace(body: string) {
  return await Promise.race([
    fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body }),
//  ^^^^^ leaky-timeout [warning]: lets go of `fetch`
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 10_000)),
  ]);
}
