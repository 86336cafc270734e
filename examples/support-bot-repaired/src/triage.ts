import { z } from 'zod';
import { MODEL, openai } from './openai.js';

const Triage = z.object({
  team: z.enum(['billing', 'shipping', 'technical']),
  urgent: z.boolean(),
  summary: z.string(),
});
export type Triage = z.infer<typeof Triage>;

/** Sorts a ticket to the team that should answer it. What cannot be sorted goes to the technical team, as urgent, for a person to read. */
export async function triage(text: string): Promise<Triage> {
  try {
    const completion = await openai.chat.completions.create({
      model: MODEL,
      max_completion_tokens: 300,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: 'Sort the ticket. Answer as JSON with the fields team, urgent and summary.' },
        { role: 'user', content: text },
      ],
    });
    const choice = completion.choices[0];
    if (choice?.finish_reason !== 'stop') throw new Error(`The answer ended with ${choice?.finish_reason}`);
    return Triage.parse(JSON.parse(choice.message.content ?? ''));
  } catch (error) {
    console.error('The ticket could not be sorted', error);
    return { team: 'technical', urgent: true, summary: text.slice(0, 120) };
  }
}
