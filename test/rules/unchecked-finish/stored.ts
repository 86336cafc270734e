// What is stored stays half an answer; a turn of a conversation is only shown again, and half a word is in no list.
import OpenAI from 'openai';
import { Pool } from 'pg';
import postgres from 'postgres';

const openai = new OpenAI();
const pool = new Pool();
const sql = postgres();

async function save(role: string, text: string) {
  await pool.query('INSERT INTO messages (role, text) VALUES ($1, $2)', [role, text]);
}

export async function report(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.chat.completions.create` is stored, and nobody l
  await pool.query('INSERT INTO reports (text) VALUES ($1)', [answer.choices[0]?.message.content ?? '']);
}

export async function reportByTag(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.chat.completions.create` is stored, and nobody l
  await sql`INSERT INTO reports (text) VALUES (${answer.choices[0]?.message.content ?? ''})`;
}

export async function find(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.chat.completions.create` end
  return await pool.query('SELECT * FROM reports WHERE text = $1', [answer.choices[0]?.message.content ?? '']);
}

export async function turn(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.chat.completions.create` end
  await pool.query('INSERT INTO messages (role, text) VALUES ($1, $2)', ['assistant', answer.choices[0]?.message.content ?? '']);
}

export async function turnByHelper(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.chat.completions.create` end
  await save('assistant', answer.choices[0]?.message.content ?? '');
}

const KINDS = ['bug', 'question'];

export async function kind(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
  const word = answer.choices[0]?.message.content ?? '';
  await pool.query('INSERT INTO tickets (kind) VALUES ($1)', [KINDS.includes(word) ? word : 'question']);
}

export async function kindByCases(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
  await pool.query('INSERT INTO tickets (kind) VALUES ($1)', [toKind(answer.choices[0]?.message.content ?? '')]);
}

function toKind(word: string) {
  switch (word.trim()) {
    case 'bug':
    case 'idea':
      return word;
    default:
      return 'question';
  }
}

// What is already there says nothing of the text.
export async function fresh(input: string, known: string[]) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.chat.completions.create` is stored, and nobody l
  const word = answer.choices[0]?.message.content ?? '';
  if (!known.includes(word)) await pool.query('INSERT INTO tags (name) VALUES ($1)', [word]);
}

export async function kindOrNone(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
  const word = answer.choices[0]?.message.content ?? '';
  if (!KINDS.includes(word)) throw new Error('no kind');
  await pool.query('INSERT INTO tickets (kind) VALUES ($1)', [word]);
}

// Nor does it that it is none of a few words.
export async function allowed(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.chat.completions.create` is stored, and nobody l
  const word = answer.choices[0]?.message.content ?? '';
  if (KINDS.includes(word)) return null;
  return await pool.query('INSERT INTO tags (name) VALUES ($1)', [word]);
}
