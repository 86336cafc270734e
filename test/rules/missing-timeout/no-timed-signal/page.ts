import type { Bot } from './bot.js';

const stop = new AbortController();

export async function onSubmit(bots: readonly Bot[], text: string) {
  await Promise.all(bots.map((bot) => bot.ask({ text, signal: stop.signal }).catch(() => undefined)));
}

export const onStop = () => stop.abort();

// The timer of another request is none of theirs.
export async function findPage(query: string) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5_000);
  const { signal } = controller;
  return fetch(`https://pages.example.com/?q=${query}`, { signal });
}
