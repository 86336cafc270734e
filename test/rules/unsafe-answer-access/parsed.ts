// What the SDK has parsed is missing where the model refuses; and a name for the text is as empty as the text.
import OpenAI from 'openai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import { Order } from './schemas.js';

const client = new OpenAI();
const request = { model: 'gpt-6-luna', messages: [] };

export async function parsed() {
  const answer = await client.responses.parse({ model: 'gpt-6-luna', input: 'Hi.', text: { format: zodTextFormat(Order, 'order') } });
  return answer.output_parsed!;
//       ^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `!` says that `answer.output_parsed` is there, but it is null when the
}

export async function parsedChoice() {
  const completion = await client.chat.completions.parse({ ...request, response_format: zodResponseFormat(Order, 'order') });
  const order = completion.choices[0]?.message.parsed;
  return order!.total;
//       ^^^^^ unsafe-answer-access [warning]: `!` says that `order` is there, but it is null when the model refuses,
}

export async function named() {
  const completion = await client.chat.completions.create(request);
  const text = completion.choices[0]?.message.content;
  return text!.trim();
//       ^^^^ unsafe-answer-access [warning]: `!` says that `text` is there, but it is null when the model refuses, 
}

// Clean: somebody looks first.
export async function looked() {
  const answer = await client.responses.parse({ model: 'gpt-6-luna', input: 'Hi.', text: { format: zodTextFormat(Order, 'order') } });
  if (!answer.output_parsed) throw new Error('The model refused.');
  return answer.output_parsed!;
}

export async function lookedAtName() {
  const completion = await client.chat.completions.create(request);
  const text = completion.choices[0]?.message.content;
  if (text === null) return '';
  return text!.trim();
}
