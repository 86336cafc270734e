// A function that only ends the stream hears of no failure.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ timeout: 9000 });
const messages = [{ role: 'user' as const, content: 'Hello' }];

export function live(onText: (text: string) => void, onEnd: () => void) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-4-6', max_tokens: 80, messages });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ unobserved-stream-error [error]: Nobody listens
  stream.on('text', (text) => onText(text));
  stream.on('end', onEnd);
  return () => stream.abort();
}

export function heard(onText: (text: string) => void, onError: (error: unknown) => void) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-4-6', max_tokens: 80, messages });
  stream.on('text', (text) => onText(text));
  stream.on('error', onError);
  return () => stream.abort();
}

export function givenBack(onText: (text: string) => void) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-4-6', max_tokens: 80, messages });
  stream.on('text', (text) => onText(text));
  return { stop: () => stream.abort(), done: () => stream.done() };
}
