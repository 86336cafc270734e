import { client } from './llm.js';

/** A few words about a ticket. */
export async function summarize(ticket: string): Promise<string> {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o-2024-08-06',
    messages: [{ role: 'user', content: `Summarize: ${ticket}` }],
  });
  return completion.choices[0]?.message.content ?? '';
}
