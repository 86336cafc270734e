import { mistral } from '@ai-sdk/mistral';
import { generateObject, generateText } from 'ai';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const openai = new OpenAI();
const anthropic = new Anthropic();
const Ticket = z.object({ urgent: z.boolean() });

export async function parsed(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5.4', messages: [{ role: 'user', content }] });
//                                                             ^^^^^^^^^ unpinned-model [information]: `gpt-5.4` is a name that OpenAI moves to other versions, and code read
  return JSON.parse(answer.choices[0]?.message.content ?? '{}');
}

export async function withSchema(content: string) {
  const answer = await openai.chat.completions.parse({
    model: 'gpt-5.4-mini',
//         ^^^^^^^^^^^^^^ unpinned-model [information]: `gpt-5.4-mini` is a name that OpenAI moves to other versions, and code
    messages: [{ role: 'user', content }],
    response_format: zodResponseFormat(Ticket, 'ticket'),
  });
  return answer.choices[0]?.message.parsed?.urgent;
}

export const viaProvider = (prompt: string) => generateObject({ model: mistral('mistral-small-latest'), schema: Ticket, prompt });
//                                                                             ^^^^^^^^^^^^^^^^^^^^^^ unpinned-model [information]: `mistral-small-latest` is a name that Mistral moves to other versions,

// The dated version stays what it is.
export const pinned = (prompt: string) => generateObject({ model: mistral('mistral-small-2603'), schema: Ticket, prompt });
// From 4.6 on, a name of Claude without a date is a version.
export async function dateless(content: string) {
  const answer = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 500, messages: [{ role: 'user', content }] });
  const [block] = answer.content;
  return Ticket.parse(JSON.parse(block?.type === 'text' ? block.text : ''));
}
// Prose is read by people, whichever version wrote it.
export async function prose(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5.4', messages: [{ role: 'user', content }] });
  return answer.choices[0]?.message.content;
}
export const proseToo = (prompt: string) => generateText({ model: mistral('mistral-small-latest'), prompt });
// Its versions end with it, so none of them is offered.
export async function ending(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
//                                                             ^^^^^^^^ unpinned-model [information]: `gpt-4o` is a name that OpenAI moves to other versions, and code reads what comes from this call as structure. Ask for `gpt-6-luna`, and move
  return JSON.parse(answer.choices[0]?.message.content ?? '{}');
}
// It has ended, and what it once stood for is no matter.
export async function ended(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4.1-nano', messages: [{ role: 'user', content }] });
  return JSON.parse(answer.choices[0]?.message.content ?? '{}');
}
