// The last step of a chain parses, and asks nothing of the shape of what it has parsed.
import { JsonOutputParser, StringOutputParser, StructuredOutputParser } from '@langchain/core/output_parsers';
import { JsonOutputFunctionsParser } from '@langchain/core/output_parsers/openai_functions';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

const model = new ChatOpenAI({ model: 'gpt-5' });
const prompt = ChatPromptTemplate.fromTemplate('Sort as JSON: {text}');
const Ticket = z.object({ urgent: z.boolean() });

const piped = prompt.pipe(model).pipe(new JsonOutputParser());

export async function sort(text: string) {
  const ticket = await piped.invoke({ text });
//                     ^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JsonOutputParser()` is believed as it comes: nothing checks the shape
  return ticket.urgent ? 'now' : 'later';
}

const sequence = RunnableSequence.from([prompt, model, new JsonOutputParser<{ urgent: boolean }>()]);

export async function sortAgain(text: string) {
  const { urgent } = await sequence.invoke({ text });
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JsonOutputParser()` is believed as it comes: nothing checks the shape
  return urgent;
}

// Clean: what it gave is looked at.
export async function checked(text: string) {
  return Ticket.parse(await piped.invoke({ text })).urgent;
}

// Clean: this parser has a schema.
const structured = prompt.pipe(model).pipe(StructuredOutputParser.fromZodSchema(Ticket));

export async function bySchema(text: string) {
  const ticket = await structured.invoke({ text });
  return ticket.urgent;
}

// Clean: it stays a text.
const plain = prompt.pipe(model).pipe(new StringOutputParser());

export const asText = async (text: string) => (await plain.invoke({ text })).trim();

// The arguments of a function that the model calls are parsed as well.
const bound = model.bind({ functions: [{ name: 'sort', parameters: {} }], function_call: { name: 'sort' } });
const called = bound.pipe(new JsonOutputFunctionsParser());

export async function sortByCall(text: string) {
  const ticket = await called.invoke(text);
//                     ^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JsonOutputFunctionsParser()` is believed as it comes: nothing checks 
  return ticket.urgent ? 'now' : 'later';
}

// Clean: what it gave is looked at by whoever asked.
const call = async (text: string): Promise<unknown> => await called.invoke(text);

export async function checkedCall(text: string) {
  return Ticket.parse(await call(text)).urgent;
}
