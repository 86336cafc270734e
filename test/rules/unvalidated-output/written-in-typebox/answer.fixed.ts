import OpenAI from 'openai';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';

const client = new OpenAI();

interface Ticket {
  readonly title: string;
  readonly priority: 'low' | 'high';
  readonly owner?: string | null;
}

const TicketSchema = Type.Object({
  title: Type.String(),
  priority: Type.Union([Type.Literal('low'), Type.Literal('high')]),
  owner: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

export async function triage(text: string): Promise<string> {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: text });
    const ticket = Value.Decode(TicketSchema, JSON.parse(response.output_text));
    return `${ticket.title} (${ticket.priority})`;
  } catch {
    return 'unknown';
  }
}
