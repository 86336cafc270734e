import { ChatBedrockConverse } from '@langchain/aws';
import { ChatCohere } from '@langchain/cohere';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { ChatVertexAI } from '@langchain/google-vertexai';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

const Ticket = z.object({ priority: z.enum(['low', 'high']), title: z.string() });
const bedrock = new ChatBedrockConverse({ model: 'anthropic.claude-sonnet-4-5-20250929-v1:0' });
const gemini = new ChatGoogleGenerativeAI({ model: 'gemini-2.5-flash' });

// The tool's arguments are handed on as the model wrote them.
export async function byBedrock(text: string) {
  const ticket = await bedrock.withStructuredOutput(Ticket).invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `withStructuredOutput(Ticket)` is believed as it comes: nothing checks
  return ticket.title.toUpperCase();
}

export async function byCohere(text: string) {
  const ticket = await new ChatCohere({ model: 'command-a-03-2025' }).withStructuredOutput(Ticket, { name: 'ticket' }).invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `withStructuredOutput(Ticket)` is believed as it comes: nothing checks
  return ticket.title.toUpperCase();
}

// The default asks for JSON, which a parser without a schema reads.
export async function byGemini(text: string) {
  const ticket = await gemini.withStructuredOutput(Ticket).invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `withStructuredOutput(Ticket)` is believed as it comes: nothing checks
  return ticket.title.toUpperCase();
}

// JSON Schema is only shown to the model, whichever that is.
export async function byPlainSchema(text: string) {
  const schema = { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] };
  const ticket = await new ChatOpenAI({ model: 'gpt-4.1' }).withStructuredOutput(schema).invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `withStructuredOutput(schema)` is believed as it comes: nothing checks
  return ticket.title.toUpperCase();
}

// Clean: parsed by the schema.
export async function byFunction(text: string) {
  const ticket = await gemini.withStructuredOutput(Ticket, { method: 'functionCalling' }).invoke(text);
  return ticket.title.toUpperCase();
}

export async function byVertex(text: string) {
  const ticket = await new ChatVertexAI({ model: 'gemini-2.5-flash' }).withStructuredOutput(Ticket).invoke(text);
  return ticket.title.toUpperCase();
}

export async function byOpenAI(text: string) {
  const ticket = await new ChatOpenAI({ model: 'gpt-4.1' }).withStructuredOutput(Ticket).invoke(text);
  return ticket.title.toUpperCase();
}

// Clean: the code checks it.
export async function checkedHere(text: string) {
  const ticket = Ticket.parse(await bedrock.withStructuredOutput(Ticket).invoke(text));
  return ticket.title.toUpperCase();
}

// Clean: only handed on.
export async function handedOn(text: string) {
  return bedrock.withStructuredOutput(Ticket).invoke(text);
}

// Clean: by which method, and in which form, is told at run time.
export async function byAnyMethod(text: string, method: 'jsonSchema' | 'functionCalling') {
  const ticket = await gemini.withStructuredOutput(Ticket, { method }).invoke(text);
  return ticket.title.toUpperCase();
}

export async function withMessage(text: string) {
  const { parsed } = await bedrock.withStructuredOutput(Ticket, { includeRaw: true }).invoke(text);
  return parsed.title.toUpperCase();
}

// Clean: what the schema is made of nobody sees.
export async function byGiven(text: string, schema: Record<string, unknown>) {
  const ticket = await new ChatOpenAI({ model: 'gpt-4.1' }).withStructuredOutput(schema).invoke(text);
  return ticket.title.toUpperCase();
}
