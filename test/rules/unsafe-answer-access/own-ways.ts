// What somebody else looks at, or another branch, guards nothing here.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();
const request = { model: 'gpt-6-luna', messages: [] };

// A helper that several functions use.
function complete() {
  return client.chat.completions.create(request);
}

export async function draft() {
  const completion = await complete();
  return completion.choices[0].message.content;
//       ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
}

export async function looked() {
  const completion = await complete();
  const choice = completion.choices[0];
  if (!choice) throw new Error('No usable answer');
  return choice.message.content;
}

export async function optional() {
  const completion = await complete();
  return completion.choices[0]?.message.content ?? '';
}

// So with a name for the element, and with its type.
function ask() {
  return anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [] });
}

export async function typed() {
  const message = await ask();
  const block = message.content[0];
  return block.type === 'text' ? block.text : '';
//       ^^^^^ unsafe-answer-access [warning]: `block` is read as if it were always there, but the list is empty when
}

export async function untyped() {
  const message = await ask();
  return (message.content[0] as Anthropic.TextBlock).text;
//        ^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `message.content[0]` is read as if it were always there, but the list 
}

export async function asked() {
  const message = await ask();
  const [block] = message.content;
  return block?.type === 'text' ? block.text : '';
}

// Clean: the helper has looked for all who use it.
async function completeOrThrow() {
  const completion = await client.chat.completions.create(request);
  if (completion.choices.length === 0) throw new Error('No answer');
  return completion;
}

export async function title() {
  return (await completeOrThrow()).choices[0].message.content;
}

export async function subject() {
  return (await completeOrThrow()).choices[0].message.content;
}

// One of two branches.
export async function branches(isShort: boolean) {
  const completion = await client.chat.completions.create(request);
  if (isShort) return completion.choices[0]?.message.content ?? '';
  return completion.choices[0].message.content;
//       ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
}

export async function choices(isShort: boolean) {
  const completion = await client.chat.completions.create(request);
  return isShort ? (completion.choices[0]?.message.content ?? '') : completion.choices[0].message.content;
//                                                                  ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
}

// The first of the two is looked at, the second is not.
export async function named(isShort: boolean) {
  const completion = await client.chat.completions.create(request);
  const choice = completion.choices[0];
  if (isShort) return choice ? choice.message.content : '';
  return choice.message.content;
//       ^^^^^^ unsafe-answer-access [warning]: `choice` is read as if it were always there, but the list is empty whe
}

// Clean: before the ways part.
export async function before(isShort: boolean) {
  const completion = await client.chat.completions.create(request);
  if (completion.choices.length === 0) return '';
  if (isShort) return (completion.choices[0].message.content ?? '').slice(0, 80);
  return completion.choices[0].message.content;
}

export async function inCondition(isShort: boolean) {
  const completion = await client.chat.completions.create(request);
  if (isShort && completion.choices[0]) return completion.choices[0].message.content;
  return '';
}

// Who looks when it has failed looks too late.
export async function late() {
  const completion = await client.chat.completions.create(request);
  const text = completion.choices[0].message.content;
//             ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
  if (completion.choices.length > 1) console.warn('More than one');
  return text;
}

// Clean: the answer that is read is that of the turn before, which was looked at.
export async function turns(questions: string[]) {
  let completion: OpenAI.ChatCompletion | undefined;
  for (const question of questions) {
    if (completion) console.info(completion.choices[0].message.content);
    completion = await client.chat.completions.create({ ...request, messages: [{ role: 'user', content: question }] });
    if (completion.choices.length === 0) break;
  }
}

// Clean: a function of one's own looks, or the caller of one that reads.
function assertAnswered(completion: OpenAI.ChatCompletion) {
  if (completion.choices.length === 0) throw new Error('No answer');
}

function toText(completion: OpenAI.ChatCompletion) {
  return completion.choices[0].message.content ?? '';
}

export async function asserted() {
  const completion = await client.chat.completions.create(request);
  assertAnswered(completion);
  return completion.choices[0].message.content;
}

export async function handedOn() {
  const completion = await client.chat.completions.create(request);
  return completion.choices.length > 0 ? toText(completion) : '';
}

// One of two callers looks.
function toTitle(message: Anthropic.Message) {
  return (message.content[0] as Anthropic.TextBlock).text.trim();
//        ^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `message.content[0]` is read as if it were always there, but the list 
}

export async function lookedFirst() {
  const message = await ask();
  return message.content.length > 0 ? toTitle(message) : '';
}

export async function lookedNever() {
  return toTitle(await ask());
}

// Clean: what is kept was looked at by who kept it.
export class Talk {
  private last: OpenAI.ChatCompletion | undefined;

  async say() {
    const completion = await complete();
    if (!completion.choices[0]) throw new Error('No answer');
    this.last = completion;
    return completion.choices[0].message.content;
  }

  async repeat() {
    if (this.last) return this.last.choices[0].message.content;
    return (await complete()).choices[0]?.message.content;
  }
}

// Clean: a function between the helper and its user has looked.
async function completeWithText() {
  const completion = await complete();
  if (!completion.choices[0]?.message.content) throw new Error('No text');
  return completion;
}

export async function ofBetween() {
  const completion = await completeWithText();
  return completion.choices[0].message.content;
}

export async function chained() {
  return completeWithText().then((completion) => completion.choices[0].message.content);
}
