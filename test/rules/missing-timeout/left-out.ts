// One caller of a helper gives a limit, another leaves it out: the weakest way decides.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 1 });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 2 calls

async function ask(input: string, signal?: AbortSignal) {
  return (await client.responses.create({ model: 'gpt-6-luna', input }, { signal })).output_text;
}

export const askLong = () => ask('Hello');
export const askShort = () => ask('Hello', AbortSignal.timeout(8_000));

interface Options {
  readonly timeoutMs?: number;
  readonly most?: number;
}

async function write(input: string, { timeoutMs, most = 300 }: Options = {}) {
  return await client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: most }, { timeout: timeoutMs });
}

export const writeShort = () => write('A word', { timeoutMs: 10_000 });
export const writeLong = () => write('A poem', { most: 2_000 });

// A helper for several providers: each of its callers is a request of its own.
async function postJson(url: string, payload: unknown, options: { headers?: Record<string, string>; timeoutMs?: number } = {}) {
  const { headers, timeoutMs } = options;
  const signal = timeoutMs ? AbortSignal.timeout(timeoutMs) : undefined;
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(payload), signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return await response.json();
}

const body = { model: 'mistral-small-2603', max_tokens: 300, messages: [{ role: 'user', content: 'Hello' }] };
export const askRouter = () => postJson('https://openrouter.ai/api/v1/chat/completions', body, { timeoutMs: 10_000 });
export const askMistral = () => postJson('https://api.mistral.ai/v1/chat/completions', body, { headers: {} });
//                              ^^^^^^^^ missing-timeout [warning]: No time limit is set for this call

// Clean: who leaves it out gets what the client sets.
const limited = new OpenAI({ timeout: 20_000, maxRetries: 1 });

async function askLimited(input: string, timeout?: number) {
  return await limited.responses.create({ model: 'gpt-6-luna', input }, { timeout });
}

export const limitedByClient = () => askLimited('Hello');
export const limitedByCall = () => askLimited('Hello', 5_000);

// Clean: a default stands in for what is left out.
const anthropic = new Anthropic({ maxRetries: 1 });
const message = { model: 'claude-sonnet-5', max_tokens: 300, messages: [{ role: 'user' as const, content: 'Hello' }] };

async function askByDefault(signal: AbortSignal = AbortSignal.timeout(20_000)) {
  return await anthropic.messages.create(message, { signal });
}

async function askByDefaultInside({ signal = AbortSignal.timeout(20_000) }: { signal?: AbortSignal } = {}) {
  return await anthropic.messages.create(message, { signal });
}

async function askByDefaultObject({ timeout }: { timeout?: number } = { timeout: 20_000 }) {
  return await anthropic.messages.create(message, { timeout });
}

export const defaults = () => [askByDefault(), askByDefault(AbortSignal.timeout(5_000)), askByDefaultInside({}), askByDefaultObject()];

// Clean: it is filled in.
async function askFilled(options: { signal?: AbortSignal }) {
  options.signal ??= AbortSignal.timeout(20_000);
  return await anthropic.messages.create(message, { signal: options.signal });
}

export const filled = () => [askFilled({}), askFilled({ signal: AbortSignal.timeout(5_000) })];

// Clean: what this caller hands over nobody sees.
async function askOpen(options: { timeout?: number }) {
  return await anthropic.messages.create(message, { timeout: options.timeout });
}

export const open = (given: { timeout?: number }) => [askOpen(given), askOpen({ ...given }), askOpen({ timeout: 5_000 })];

// Clean: who leaves it out limits the wait for it.
async function askRaced(signal?: AbortSignal) {
  return await anthropic.messages.create(message, { signal });
}

const late = (ms: number) => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), ms));
export const raced = () => Promise.race([askRaced(), late(5_000)]);
export const timed = () => askRaced(AbortSignal.timeout(5_000));

// Clean: without one it goes another way.
async function askEither(signal?: AbortSignal) {
  if (signal) return await anthropic.messages.create(message, { signal });
  return await anthropic.messages.create(message, { timeout: 20_000 });
}

async function askEitherAtOnce(signal?: AbortSignal) {
  return signal ? await anthropic.messages.create(message, { signal }) : await anthropic.messages.create(message, { timeout: 20_000 });
}

export const either = () => [askEither(), askEither(AbortSignal.timeout(5_000)), askEitherAtOnce(), askEitherAtOnce(AbortSignal.timeout(5_000))];
