'use server';
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function draftReply(text: string) {
  return anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: text }] });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
}

export async function draftTitle(text: string) {
  try {
    // Clean: awaited under a try.
    return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 50, messages: [{ role: 'user', content: text }] });
  } catch {
    return null;
  }
}
