// The same with another SDK, and its nearest neighbors: a limiter, a short list, one after the other.
import Anthropic from '@anthropic-ai/sdk';
import pLimit from 'p-limit';

const client = new Anthropic();
const limit = pLimit(4);
const ask = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });

export const atOnce = (texts: string[]) => Promise.all(texts.map((text) => ask(text)));
//                                                     ^^^^^ unbounded-concurrency [warning]: Every element of `texts` is sent to the model in the same moment, howe

export const limited = (texts: string[]) => Promise.all(texts.map((text) => limit(() => ask(text))));

export const few = () => Promise.all(['Hello', 'Good-bye'].map((text) => ask(text)));

export async function inTurn(texts: string[]) {
  for (const text of texts) console.log((await ask(text)).content);
}
