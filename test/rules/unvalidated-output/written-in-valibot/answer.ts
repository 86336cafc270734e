import OpenAI from 'openai';

const client = new OpenAI();

interface Ticket {
  readonly title: string;
  readonly priority: 'low' | 'high';
  readonly owner?: string | null;
}

export async function triage(text: string): Promise<string> {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input: text });
    const ticket = JSON.parse(response.output_text) as Ticket;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.output_text)` as `Ticket` is believed as it comes
    return `${ticket.title} (${ticket.priority})`;
  } catch {
    return 'unknown';
  }
}
