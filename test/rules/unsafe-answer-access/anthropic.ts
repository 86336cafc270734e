// The first block is a text more often than not.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function summarize(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  return (message.content[0] as { text: string }).text;
//        ^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `message.content[0]` is read as if it were always there, but the list 
}

export async function read(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  // @ts-expect-error The block may be no text.
  return message.content[0].text;
//       ^^^^^^^^^^^^^^^^^^ unsafe-answer-access: the list is empty
}

export async function readText(content: string) {
  // Clean: the kind of block is looked at.
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  const block = message.content[0];
  return block?.type === 'text' ? block.text : '';
}

// To read the type of what is not there fails as well.
export async function readFirst(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  return message.content[0].type === 'text' ? message.content[0].text : '';
//       ^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `message.content[0]` is read as if it were always there, but the list 
}

export async function readKept(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  const block = message.content[0];
  if (block.type !== 'text') throw new Error('No text');
//    ^^^^^ unsafe-answer-access [warning]: `block` is read as if it were always there, but the list is empty when
  return block.text;
}

// Clean: each of those that are there.
export async function readAll(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

export async function readLong(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  return message.content.length > 0 && message.content[0].type === 'text' ? message.content[0].text : '';
}
