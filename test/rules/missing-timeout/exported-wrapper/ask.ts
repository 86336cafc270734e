import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import OpenAI, { type ClientOptions } from 'openai';

interface Options {
  temperature?: number;
  abortSignal?: AbortSignal;
}

// All that the project's callers hand over is known, and none of it limits anything.
export function ask(prompt: string, options?: Options) {
  return generateText({ model: openai('gpt-5.1'), prompt, ...options });
  //     ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and AI SDK has none of its own
}

export function askInTime(prompt: string, options?: Options) {
  return generateText({ model: openai('gpt-5.1'), prompt, ...options });
}

const clients: Record<string, OpenAI> = {};

export function clientFor(config: ClientOptions & { baseURL: string }) {
  const client = clients[config.baseURL] ?? new OpenAI(config);
  //                                        ^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call
  clients[config.baseURL] = client;
  return client;
}

// What callers outside the project may hand over is not known.
export function askOutside(prompt: string, options: Options) {
  return generateText({ model: openai('gpt-5.1'), prompt, ...options });
}

// Handed on as a value, it may be called with anything.
export function askAnyhow(prompt: string, options?: Options) {
  return generateText({ model: openai('gpt-5.1'), prompt, ...options });
}
