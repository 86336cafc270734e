import { ChatGoogle } from '@langchain/google';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { ChatVertexAI } from '@langchain/google-vertexai';
import { z } from 'zod';

const Ticket = z.object({ title: z.string() });

// From 2.1 to 2.1.23 the default asked for JSON, which a parser without a schema read.
export async function byVertex(text: string) {
  const ticket = await new ChatVertexAI({ model: 'gemini-2.5-flash' }).withStructuredOutput(Ticket).invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `withStructuredOutput(Ticket)` is believed as it comes: nothing checks
  return ticket.title.toUpperCase();
}

// Clean: later it is parsed by the schema.
export async function byGemini(text: string) {
  const ticket = await new ChatGoogleGenerativeAI({ model: 'gemini-2.5-flash' }).withStructuredOutput(Ticket).invoke(text);
  return ticket.title.toUpperCase();
}

export async function byGoogle(text: string) {
  const ticket = await new ChatGoogle({ model: 'gemini-2.5-flash' }).withStructuredOutput(Ticket).invoke(text);
  return ticket.title.toUpperCase();
}
