import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const HOSTS = new Set(['example.com']);

// The host is the project's own choice.
export async function search(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return await fetch(`https://example.com/search?q=${answer.output_text}`);
}

// What is sent is no address.
export async function send(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return await fetch('https://example.com/notes', { method: 'POST', body: answer.output_text });
}

// Its host is one of a list.
export async function research(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  if (!HOSTS.has(new URL(text).hostname)) throw new Error('That host is not known');
  return await fetch(text);
}

// The picture lies where the provider put it.
export async function draw(wish: string) {
  const pictures = await client.images.generate({ model: 'gpt-image-1', prompt: wish });
  return await fetch(pictures.data?.[0]?.url ?? '');
}
