import OpenAI from 'openai';
import * as v from 'valibot';

const client = new OpenAI();

interface Ticket {
  readonly title: string;
  readonly priority: 'low' | 'high';
  readonly owner?: string | null;
}

const TicketSchema = v.object({
  title: v.string(),
  priority: v.picklist(['low', 'high']),
  owner: v.optional(v.nullable(v.string())),
});

export async function triage(text: string): Promise<string> {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: text });
    const ticket = v.parse(TicketSchema, JSON.parse(response.output_text));
    return `${ticket.title} (${ticket.priority})`;
  } catch {
    return 'unknown';
  }
}
