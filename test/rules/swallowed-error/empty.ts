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
