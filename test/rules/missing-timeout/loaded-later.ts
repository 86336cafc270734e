// What a promise gives is known in the callback of its `then` too.
import Anthropic from '@anthropic-ai/sdk';

export function tell(question: string) {
  return import('openai').then(({ default: OpenAI }) => {
    const client = new OpenAI();
//                 ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call
    return client.responses.create({ model: 'gpt-6-luna', input: question, max_output_tokens: 99 });
  });
}

export function tellWhole(question: string) {
  return import('openai').then((module) => {
    const client = new module.OpenAI({ maxRetries: 0 });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call
    return client.responses.create({ model: 'gpt-6-luna', input: question, max_output_tokens: 99 });
  });
}

async function connect() {
  return new Anthropic({ maxRetries: 1 });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call
}

export function ask(question: string) {
  return connect().then((client) =>
    client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content: question }] }),
  );
}

// Clean: limited.
export function askInTime(question: string) {
  return import('openai').then(({ default: OpenAI }) =>
    new OpenAI({ timeout: 20_000 }).responses.create({ model: 'gpt-6-luna', input: question, max_output_tokens: 99 }),
  );
}

// Clean: what came before in the chain is another thing.
export function askElsewhere(question: string) {
  return connect()
    .then(() => ({ messages: { create: async (text: { content: string }) => text } }))
    .then((client) => client.messages.create({ content: question }));
}
