import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI();

interface Ticket {
  readonly title: string;
  readonly priority: 'low' | 'high';
  readonly owner?: string | null;
}

const TicketSchema = z.object({
  title: z.string(),
  priority: z.enum(['low', 'high']),
  owner: z.string().nullable().optional(),
});

export async function triage(text: string): Promise<string> {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: text });
    const ticket = TicketSchema.parse(JSON.parse(response.output_text));
    return `${ticket.title} (${ticket.priority})`;
  } catch {
    return 'unknown';
  }
}
