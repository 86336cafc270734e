import OpenAI from 'openai';
import type { Draft, Session, Trimmed } from './session.js';

const openai = new OpenAI();

export async function reply(session: Session) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: session.messages });
//                                                                                ^^^^^^^^^^^^^^^^ unbounded-history [warning]: `session.messages` outlives the request, only grows, and `openai.chat.
  const message = answer.choices[0]?.message;
  if (message) session.messages.push(message);
  return message?.content ?? '';
}

// Another request that sends the last ones only makes the list no shorter.
export async function sumUp(session: Session) {
  const answer = await openai.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [...session.messages.slice(-20), { role: 'user', content: 'Sum up what was said.' }],
  });
  return answer.choices[0]?.message.content ?? '';
}

// Clean: made anew for each message.
export async function write(draft: Draft, content: string) {
  draft.messages.push({ role: 'user', content });
  return openai.chat.completions.create({ model: 'gpt-5', messages: draft.messages });
}

// Clean: only the last ones are kept.
export async function replyInShort(session: Trimmed, content: string) {
  session.messages.push({ role: 'user', content });
  return openai.chat.completions.create({ model: 'gpt-5', messages: session.messages });
}
