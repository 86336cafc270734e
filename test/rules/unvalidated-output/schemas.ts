// Clean throughout: each result passes a schema before it is used.
import Ajv from 'ajv';
import OpenAI from 'openai';
import * as v from 'valibot';
import { z } from 'zod';

const openai = new OpenAI();
const Ticket = z.object({ priority: z.enum(['low', 'high']), tags: z.array(z.string()) });
const TicketV = v.object({ priority: v.string() });
const isTicket = new Ajv().compile<{ priority: string }>({ type: 'object', required: ['priority'] });

async function ask(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
  return answer.choices[0]?.message.content ?? '';
}

export async function parsed(text: string) {
  try {
    return Ticket.parse(JSON.parse(await ask(text)));
  } catch {
    return null;
  }
}

export async function safeParsed(text: string) {
  try {
    const raw: unknown = JSON.parse(await ask(text));
    const ticket = Ticket.safeParse(raw);
    return ticket.success ? ticket.data.priority : 'low';
  } catch {
    return 'low';
  }
}

export async function withValibot(text: string) {
  try {
    return v.parse(TicketV, JSON.parse(await ask(text))).priority;
  } catch {
    return 'low';
  }
}

export async function withAjv(text: string) {
  try {
    const ticket = JSON.parse(await ask(text));
    if (!isTicket(ticket)) return 'low';
    return ticket.priority;
  } catch {
    return 'low';
  }
}
