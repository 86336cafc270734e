// Clean throughout: whoever receives the promise waits for it, or may.
import Anthropic from '@anthropic-ai/sdk';
import { after } from 'next/server';
import { track } from './tracking.js';

const anthropic = new Anthropic();
const request = { model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user' as const, content: 'Hello' }] };
const cache = new Map<string, Promise<unknown>>();

export const ask = () => anthropic.messages.create(request);

export function askAgain() {
  return anthropic.messages.create(request);
}

export async function tracked() {
  track(anthropic.messages.create(request));
}

export async function cached(key: string) {
  cache.set(key, anthropic.messages.create(request));
}

export async function afterwards(context: { waitUntil(promise: Promise<unknown>): void }) {
  context.waitUntil(anthropic.messages.create(request));
  after(() => anthropic.messages.create(request));
}

export class Session {
  pending: Promise<unknown> | undefined;

  start() {
    this.pending = anthropic.messages.create(request);
  }

  async *turns() {
    yield await anthropic.messages.create(request);
  }
}
