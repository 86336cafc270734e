// An element that is given a name first is as little looked at.
import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();
const request = { model: 'gpt-6-luna', messages: [] };
const question = { model: 'claude-haiku-4-5', max_tokens: 100, messages: [] };

export async function named() {
  const completion = await client.chat.completions.create(request);
  const choice = completion.choices[0];
  if (choice.message.refusal) return '';
//    ^^^^^^ unsafe-answer-access [warning]: `choice` is read as if it were always there, but the list is empty whe
  return choice.message.content;
}

export async function taken() {
  const completion = await client.chat.completions.create(request);
  const [first] = completion.choices;
  return first.message.content;
//       ^^^^^ unsafe-answer-access [warning]: `first` is read as if it were always there, but the list is empty when
}

export async function takenApart() {
  const completion = await client.chat.completions.create(request);
  const { message } = completion.choices[0];
//                    ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
  return message.content;
}

export async function castFirst() {
  const answer = await anthropic.messages.create(question);
  return (answer.content[0] as Anthropic.TextBlock).text;
//        ^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.content[0]` is read as if it were always there, but the list i
}

export async function castThen() {
  const answer = await anthropic.messages.create(question);
  const block = answer.content[0];
  return (block as Anthropic.TextBlock).text;
//        ^^^^^ unsafe-answer-access [warning]: `block` is read as if it were always there, but the list is empty when
}

export async function called() {
  const completion = await client.chat.completions.create(request);
  const message = completion.choices[0]?.message;
  return message?.tool_calls?.[0].function.arguments;
//       ^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `message?.tool_calls?.[0]` is read as if it were always there, but the
}

export async function ran() {
  const { toolResults } = await generateText({ model: openai('gpt-6-luna'), prompt: 'Hi.', tools: {} });
  return toolResults[0].output;
//       ^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `toolResults[0]` is read as if it were always there, but the list is e
}

export async function namedAndTested() {
  // Clean: it is looked at first.
  const completion = await client.chat.completions.create(request);
  const [first] = completion.choices;
  if (first === undefined) return '';
  return first.message.content;
}

export async function namedOptional() {
  // Clean: whoever asks for the text asks for the choice too.
  const completion = await client.chat.completions.create(request);
  const choice = completion.choices[0];
  if (!choice?.message.content) return '';
  return choice.message.content;
}

export async function each() {
  // Clean: every element of a list is there.
  const completion = await client.chat.completions.create(request);
  const texts: string[] = [];
  for (const choice of completion.choices) texts.push(choice.message.content ?? '');
  return texts;
}

export async function typed() {
  // Clean: its type is looked at.
  const answer = await anthropic.messages.create(question);
  const block = answer.content[0];
  return block?.type === 'text' ? block.text : '';
}

export async function ended() {
  // Clean: it ended so that a tool be called.
  const completion = await client.chat.completions.create(request);
  const choice = completion.choices[0];
  if (choice?.finish_reason !== 'tool_calls') return '';
  return choice.message.tool_calls![0].function.arguments;
}
