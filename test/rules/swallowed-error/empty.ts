// Nobody learns of it.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();

export async function enrich(note: { summary?: string; text: string }) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: note.text });
    note.summary = response.output_text;
  } catch {}
//  ^^^^^^^^ swallowed-error: does nothing at all
}

export async function enrichAloud(note: { summary?: string; text: string }) {
  // Clean: it is recorded.
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: note.text });
    note.summary = response.output_text;
  } catch (error) {
    console.error(error);
  }
}

async function title(content: string) {
  try {
    const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 50, messages: [{ role: 'user', content }] });
    return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  } catch {
//  ^^^^^^^ swallowed-error: gives `''`, which nobody tells from an answer
    return '';
  }
}

export async function rename(post: { title: string; text: string }) {
  const wanted = await title(post.text);
  send(wanted.trim());
}

declare function send(title: string): void;

async function headline(input: string) {
  const response = await client.responses.create({ model: 'gpt-6-luna', input });
  return response.output_text;
}

export async function enrichOrLeave(note: { summary?: string; text: string }) {
  try {
    note.summary = await headline(note.text);
  } catch {
//  ^^^^^^^ swallowed-error: does nothing at all
    return;
  }
}

async function findTagline(input: string) {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    return response.output_text;
  } catch {
    return;
  }
}

// Clean: who asks looks whether there is one.
export async function advertise(post: { tagline: string; text: string }) {
  const tagline = await findTagline(post.text);
  if (tagline === undefined) throw new Error('no tagline');
  post.tagline = tagline;
}
