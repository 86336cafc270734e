// Parsed under a try, then believed: an assertion checks nothing at run time.
import OpenAI from 'openai';

interface Ticket {
  priority: string;
  tags: string[];
}

const openai = new OpenAI();

export async function triage(text: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }] });
  try {
    const ticket = JSON.parse(answer.choices[0]?.message.content ?? '') as Ticket;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: nothing checks the shape of the model's answer before `priority` and `tags` are read
    return { urgent: ticket.priority === 'high', tags: ticket.tags };
  } catch {
    return { urgent: false, tags: [] };
  }
}
