// A helper that tries a request again is asked once in each turn all the same.
import Anthropic from '@anthropic-ai/sdk';
import pRetry from 'p-retry';
import { tools, use } from './tools.js';

const anthropic = new Anthropic();

const ask = (messages: Anthropic.MessageParam[]) =>
  pRetry(() => anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 500, messages, tools }), { retries: 2 });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `anthropic.messages.create` ends this loop, so a mo

export async function endless(content: string) {
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content }];
  while (true) {
    const answer = await ask(messages);
    if (answer.stop_reason !== 'tool_use') return answer;
    messages.push({ role: 'assistant', content: answer.content }, { role: 'user', content: await use(answer.content) });
  }
}

const askOnce = (messages: Anthropic.MessageParam[]) =>
  pRetry(() => anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 500, messages, tools }), { retries: 2 });

// Clean: its turns are counted.
export async function counted(content: string) {
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content }];
  for (let turn = 0; turn < 8; turn++) {
    const answer = await askOnce(messages);
    if (answer.stop_reason !== 'tool_use') return answer;
    messages.push({ role: 'assistant', content: answer.content }, { role: 'user', content: await use(answer.content) });
  }
  return undefined;
}
