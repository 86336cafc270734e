import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';
import { Pool } from 'pg';
import postgres from 'postgres';

const client = new OpenAI();
const pool = new Pool();
const sql = postgres();

// A value beside the query is no part of its text.
export async function store(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  await pool.query('INSERT INTO answers (text) VALUES ($1)', [answer.output_text]);
  await pool.query({ text: 'INSERT INTO answers (text) VALUES ($1)', values: [answer.output_text] });
}

// A tagged template binds its values.
export async function storeTagged(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  await sql`INSERT INTO answers (text) VALUES (${text})`;
}

// The column is one of a list.
const COLUMNS = new Set(['name', 'age']);
export async function sort(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const column = answer.output_text.trim();
  if (!COLUMNS.has(column)) throw new Error('There is no such column');
  return await pool.query(`SELECT * FROM people ORDER BY ${column}`);
}

// Whatever the check is, somebody wrote one.
export async function guarded(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  assertReadOnly(answer.output_text);
  return await pool.query(answer.output_text);
}

function assertReadOnly(text: string) {
  if (!/^select\b/i.test(text)) throw new Error('Only reading is allowed');
}

// The question was the user's own, and the model's text goes nowhere.
export async function count(table: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: table });
  await pool.query('SELECT count(*) FROM answers');
  return answer.output_text;
}

// Only a number can come of it.
export async function page(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const limit = Number(answer.output_text);
  const offset = answer.output_text.match(/(\d+)/)?.[1];
  return await pool.query(`SELECT * FROM people LIMIT ${limit} OFFSET ${offset}`);
}
