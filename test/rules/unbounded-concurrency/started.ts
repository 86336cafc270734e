import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

const translate = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });

// Started by a loop that waits for none of them.
export async function all(texts: string[]) {
  const jobs: Promise<Anthropic.Message>[] = [];
  for (const text of texts) jobs.push(translate(text));
//                   ^^^^^ unbounded-concurrency [warning]: Every element of `texts` is sent to the model in the same moment, howe
  return Promise.allSettled(jobs);
}
