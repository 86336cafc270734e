// An emitter without a listener for errors and without an awaited end rejects a promise that nobody has.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();

export function tell(content: string, send: (part: string) => void) {
  anthropic.messages
//^^^^^^^^^^^^^^^^^^ unobserved-stream-error [error]: ends a Node process
    .stream({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] })
    .on('text', send);
}

export function tellOpenAI(content: string, send: (part: string) => void) {
  const stream = openai.chat.completions.stream({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unobserved-stream-error: Nobody listens to the errors
  stream.on('content', send);
}

export function tellTheEnd(content: string, send: (part: string) => void, close: () => void) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ unobserved-stream-error [error]: Nobody listens to the errors of `anthropic.messages.stream`, and nobod
  stream.on('text', send);
  stream.on('end', close);
}

// Clean: it listens.
export function withListener(content: string, send: (part: string) => void) {
  anthropic.messages
    .stream({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] })
    .on('text', send)
    .on('error', (error) => send(`Sorry: ${error.message}`));
}

// Clean: the awaited end rejects.
export async function withEnd(content: string, send: (part: string) => void) {
  const stream = openai.chat.completions.stream({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] });
  stream.on('content', send);
  await stream.done();
}
