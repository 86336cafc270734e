// What only streams has its text in its parts, which are put together before anybody reads them.
import { GoogleGenAI } from '@google/genai';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { Mistral } from '@mistralai/mistralai';
import { z } from 'zod';

const model = new ChatOpenAI({ model: 'gpt-5' });
const chain = ChatPromptTemplate.fromTemplate('Sort {text}').pipe(model).pipe(new StringOutputParser());
const Ticket = z.object({ urgent: z.boolean() });

declare function store(ticket: { urgent: boolean }): void;

export async function fromModel(question: string) {
  let text = '';
  for await (const chunk of await model.stream(question)) text += chunk.content;
  const ticket = JSON.parse(text);
//               ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape o
  return ticket.urgent ? 'now' : 'later';
}

export async function fromChain(text: string) {
  let whole = '';
  const stream = await chain.stream({ text });
  for await (const part of stream) whole += part;
  store(JSON.parse(whole) as { urgent: boolean });
//      ^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(whole)` as `{ … }` is believed as it comes: nothing checks
}

const google = new GoogleGenAI({});

export async function fromGemini(contents: string) {
  const stream = await google.models.generateContentStream({ model: 'gemini-3-flash-preview', contents });
  const parts: string[] = [];
  for await (const chunk of stream) parts.push(chunk.text ?? '');
  const { urgent } = JSON.parse(parts.join(''));
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(parts.join(''))` is believed as it comes: nothing checks t
  return urgent;
}

const mistral = new Mistral({});

export async function fromMistral(content: string) {
  const stream = await mistral.chat.stream({ model: 'mistral-small-2603', messages: [{ role: 'user', content }] });
  let text = '';
  for await (const event of stream) text += event.data.choices[0]?.delta.content ?? '';
  return JSON.parse(text).urgent;
//       ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape o
}

// Clean: its shape is checked.
export async function checked(question: string) {
  let text = '';
  for await (const chunk of await model.stream(question)) text += chunk.content;
  store(Ticket.parse(JSON.parse(text)));
}

// Clean: it stays a text.
export async function shown(question: string, show: (text: string) => void) {
  for await (const chunk of await model.stream(question)) show(String(chunk.content));
}
