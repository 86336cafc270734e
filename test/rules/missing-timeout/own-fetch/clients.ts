// A `fetch` of the project's own limits nothing where it only asks the platform's; where it might, nothing is said.
import { createOpenAI } from '@ai-sdk/openai';
import { generateText } from 'ai';
import ky from 'ky';
import OpenAI from 'openai';
import { Agent, fetch as undiciFetch } from 'undici';
import { tracedFetch } from 'somewhere';

const messages = [{ role: 'user' as const, content: 'Hello' }];

const logged = new OpenAI({
//             ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  fetch: async (url, init) => {
    console.info(url);
    return fetch(url, { ...init, headers: { ...init?.headers, 'x-shop': '1' } });
  },
});
export const askLogged = () => logged.chat.completions.create({ model: 'gpt-5', messages });

async function withHeaders(url: RequestInfo | URL, init?: RequestInit) {
  return globalThis.fetch(url, { ...init, headers: { 'x-shop': '1' } });
}
const headed = new OpenAI({ fetch: withHeaders });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
export const askHeaded = () => headed.chat.completions.create({ model: 'gpt-5', messages });

const endless = new OpenAI({ fetch: Object.assign((url, init) => ky(url, { ...init, retry: 0, timeout: false }), { preconnect: () => undefined }) });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
export const askEndless = () => endless.chat.completions.create({ model: 'gpt-5', messages });

const limited = new OpenAI({ fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(5_000) }) });
// Clean: its requests end after a while.
export const askLimited = () => limited.chat.completions.create({ model: 'gpt-5', messages });

const dispatched = new OpenAI({ fetch: (url, init) => undiciFetch(url, { ...init, dispatcher: new Agent({ bodyTimeout: 1_000 }) }) });
// Clean: who knows.
export const askDispatched = () => dispatched.chat.completions.create({ model: 'gpt-5', messages });

const traced = new OpenAI({ fetch: tracedFetch });
// Clean: who knows.
export const askTraced = () => traced.chat.completions.create({ model: 'gpt-5', messages });

const limitedProvider = createOpenAI({ fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(5_000) }) });
// Clean: its requests end after a while.
export const generateLimited = () => generateText({ model: limitedProvider('gpt-5'), prompt: 'Hello' });

let replaced: typeof fetch | undefined;
export const replace = (other: typeof fetch) => {
  replaced = other;
};
const either = (() => {
  const platform: typeof fetch = globalThis.fetch;
  return (url: RequestInfo | URL, init?: RequestInit): Promise<Response> => (replaced || platform)(url, init);
})();
const replaceable = new OpenAI({ fetch: either });
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
export const askReplaceable = () => replaceable.chat.completions.create({ model: 'gpt-5', messages });
