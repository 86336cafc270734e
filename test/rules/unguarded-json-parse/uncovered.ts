// A listener has no caller that could catch a SyntaxError.
import OpenAI from 'openai';
import { EventEmitter } from 'node:events';
import { z } from 'zod';

const openai = new OpenAI();
const tickets = new EventEmitter();
const Ticket = z.object({ priority: z.string() });

tickets.on('created', async (input: string) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  const ticket = Ticket.parse(JSON.parse(answer.output_text));
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: nothing catches it. Catch it and ask again
  console.log(ticket.priority);
});

tickets.on('created', async (input: string) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  try {
    // Clean: covered.
    console.log(Ticket.parse(JSON.parse(answer.output_text)).priority);
  } catch (error) {
    console.error(error);
  }
});
