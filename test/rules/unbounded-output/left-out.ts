// One caller of a helper gives a cap, another leaves it out: the weakest way decides, and no repair takes from the others what they give.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

async function ask(input: string, most?: number) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: most });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call on the way from `
  return answer.output_text;
}

export const askShort = () => ask('A word', 100);
export const askLong = () => ask('A poem');

interface Options {
  readonly maxTokens?: number;
  readonly system?: string;
}

async function chat(prompt: string, options: Options = {}) {
  const { choices } = await client.chat.completions.create({
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call on the way from `
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content: prompt }],
    max_completion_tokens: options.maxTokens,
  });
  return choices[0]?.message.content;
}

export const chatShort = () => chat('A word', { maxTokens: 50 });
export const chatLong = () => chat('A poem', { system: 'You write poems.' });

// Through a helper around the helper.
async function write(prompt: string, { maxTokens }: Options) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: prompt, max_output_tokens: maxTokens });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call on the way from `
  return answer.output_text;
}

const writeTo = (name: string, options: Options) => write(`A letter to ${name}`, options);
export const writeShort = () => writeTo('Ada', { maxTokens: 50 });
export const writeLong = () => writeTo('Ada', {});

// Each caller of a helper for several providers is a request of its own.
async function postJson(url: string, prompt: string, most?: number) {
  const response = await fetch(url, {
//                       ^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call on the way from `
    method: 'POST',
    signal: AbortSignal.timeout(20_000),
    body: JSON.stringify({ model: 'gpt-6-luna', input: prompt, max_output_tokens: most }),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return await response.json();
}

export const postShort = () => postJson('https://api.openai.com/v1/responses', 'A word', 50);
export const postLong = () => postJson('https://api.openai.com/v1/responses', 'A poem');

// What a helper hands on to such a function is left out by the callers of that helper, whichever class they go by.
async function sendJson(url: string, payload: unknown) {
  const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(20_000), body: JSON.stringify(payload) });
//                       ^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call on the way from `
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return await response.json();
}

interface Provider {
  generate(request: { prompt: string; most?: number }): Promise<string>;
}

class Mistral implements Provider {
  async generate({ prompt, most }: { prompt: string; most?: number }): Promise<string> {
    const body = await sendJson('https://api.mistral.ai/v1/chat/completions', {
      model: 'mistral-small-latest',
      max_tokens: most,
      messages: [{ role: 'user', content: prompt }],
    });
    return body.choices[0]?.message.content ?? '';
  }
}

const provider: Provider = new Mistral();
export const generateShort = () => provider.generate({ prompt: 'A word', most: 50 });
export const generateLong = () => provider.generate({ prompt: 'A poem' });

// Clean: a default stands in for what is left out.
async function askByDefault(input: string, most = 500, options: Options = {}) {
  return [
    await client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: most }),
    await client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: options.maxTokens ?? 500 }),
  ];
}

export const byDefault = () => [askByDefault('A word', 50, { maxTokens: 50 }), askByDefault('A poem')];

// Clean: all callers give one.
async function askCapped(input: string, most?: number) {
  return await client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: most });
}

export const capped = () => [askCapped('A word', 50), askCapped('A poem', 1_000)];

// Clean: what this caller hands over nobody sees.
async function askOpen(options: { most?: number }) {
  return await client.responses.create({ model: 'gpt-6-luna', input: 'A poem', max_output_tokens: options.most });
}

export const open = (given: { most?: number }) => [askOpen(given), askOpen({ ...given }), askOpen({ most: 50 })];
