import { type Chat, GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 2 calls, and Google Gen AI SDK has none of it

// A chat or a client for each user, kept under a key that only the request knows.
const chats = new Map();
export async function inMap(user: string, message: string) {
  if (!chats.has(user)) chats.set(user, ai.chats.create({ model: 'gemini-2.5-pro' }));
  return (await chats.get(user).sendMessage({ message })).text;
}

const byUser: Record<string, Chat> = {};
export async function inObject(user: string, message: string) {
  byUser[user] ??= ai.chats.create({ model: 'gemini-2.5-pro' });
  const { text } = await byUser[user].sendMessage({ message });
  return text;
}

class Clients {
  #byKey = new Map<string, OpenAI>();
  private byTenant: Record<string, OpenAI> = {};

  take(key: string) {
    if (!this.#byKey.has(key)) this.#byKey.set(key, new OpenAI({ apiKey: key }));
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
    return this.#byKey.get(key)!;
  }

  ofTenant(tenant: string, apiKey: string) {
    if (!this.byTenant[tenant]) this.byTenant[tenant] = new OpenAI({ apiKey, timeout: 20_000 });
    return this.byTenant[tenant];
  }
}

const clients = new Clients();

export async function taken(key: string, input: string) {
  return clients.take(key).responses.create({ model: 'gpt-5', input });
}

// Its client has a limit.
export async function ofTenant(tenant: string, apiKey: string, input: string) {
  return clients.ofTenant(tenant, apiKey).responses.create({ model: 'gpt-5', input });
}

const makers = new Map([
  ['once', () => new OpenAI({ maxRetries: 0 })],
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  ['thrice', () => new OpenAI({ maxRetries: 2 })],
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
]);

export async function made(kind: string, input: string) {
  const make = makers.get(kind);
  if (!make) throw new Error(`there is no ${kind} client`);
  return make().responses.create({ model: 'gpt-5', input });
}

// What a store of another kind holds is not known.
export async function elsewhere(cache: { get(key: string): OpenAI | undefined }, input: string) {
  return cache.get('own')?.responses.create({ model: 'gpt-5', input });
}

// Clean for those who say how long they wait, and not for the others: what a function keeps and gives back was made for its caller.
const byRegion: Record<string, OpenAI> = {};

function forRegion(region: string, options: { timeout?: number }) {
  if (!(region in byRegion)) byRegion[region] = new OpenAI({ baseURL: `https://${region}.example.com/v1`, ...options });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  return byRegion[region]!;
}

export const hurried = (region: string, input: string) =>
  forRegion(region, { timeout: 10_000 }).responses.create({ model: 'gpt-5', input });

export const patient = (input: string) => forRegion('us', {}).responses.create({ model: 'gpt-5', input });
