import { MODEL, openai } from './openai.js';

export interface Triage {
  team: 'billing' | 'shipping' | 'technical';
  urgent: boolean;
  summary: string;
}

/** Sorts a ticket to the team that should answer it. */
export async function triage(text: string): Promise<Triage> {
  const completion = await openai.chat.completions.create({
    model: MODEL,
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: 'Sort the ticket. Answer as JSON with the fields team, urgent and summary.' },
      { role: 'user', content: text },
    ],
  });
  const verdict = JSON.parse(completion.choices[0]?.message.content ?? '') as Triage;
  return { team: verdict.team, urgent: verdict.urgent, summary: verdict.summary };
}
