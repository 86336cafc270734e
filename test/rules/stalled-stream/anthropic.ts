// The same of the Anthropic SDK, and of its helper that is listened to.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ timeout: 30_000 });
const request = { model: 'claude-sonnet-4-5', max_tokens: 1_000, messages: [] };

export async function print(write: (text: string) => void) {
  const stream = anthropic.messages.stream(request).on('text', write);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream: The limit of 30 s of `anthropic.messages.stream`
  return await stream.finalMessage();
}

export async function limited(write: (text: string) => void) {
  // Clean: the signal.
  const stream = anthropic.messages.stream(request, { signal: AbortSignal.timeout(60_000) }).on('text', write);
  return await stream.finalMessage();
}

export function told(write: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    anthropic.messages.stream(request).on('text', write).on('end', resolve).on('error', reject);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 30 s of `anthropic.messages.stream` ends with the headers
  });
}

export async function watched(write: (text: string) => void) {
  const stream = anthropic.messages.stream(request);
  // Clean: somebody may stop it.
  setTimeout(() => stream.abort(), 60_000);
  stream.on('text', write);
  return await stream.finalMessage();
}

export function toldAndWatched(write: (text: string) => void, stopped: AbortSignal) {
  const stream = anthropic.messages.stream(request).on('text', write);
  // Clean: whoever listens may stop it.
  stopped.addEventListener('abort', () => stream.abort());
}

export async function raced(write: (text: string) => void) {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 60_000));
  // Clean: the race is around the whole of it.
  return await Promise.race([collect(write), late]);
}

async function collect(write: (text: string) => void) {
  const stream = await anthropic.messages.create({ ...request, stream: true });
  for await (const event of stream) write(event.type);
}
