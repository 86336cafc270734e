import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { Parser } from 'node-sql-parser';
import { Pool } from 'pg';
import { isReadOnly } from './queries.js';

const pool = new Pool();
const KNOWN = ['SELECT count(*) FROM people', 'SELECT count(*) FROM places'];
const FORBIDDEN = ['insert', 'update', 'delete', 'drop'];

async function write(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt });
  return text;
}

// The whole text is one of those that are known.
export async function askKnown(prompt: string) {
  const sql = await write(prompt);
  if (!KNOWN.includes(sql)) throw new Error('Not known');
  return await pool.query(sql);
}

export async function askWhole(prompt: string) {
  const sql = await write(prompt);
  if (!/^SELECT count\(\*\) FROM \w+$/.test(sql)) throw new Error('Not known');
  return await pool.query(sql);
}

// What must not stand in it is looked for.
export async function askForbidden(prompt: string) {
  const sql = await write(prompt);
  if (!sql.startsWith('select') || FORBIDDEN.some((word) => sql.includes(word))) throw new Error('Only questions');
  return await pool.query(sql);
}

export async function askOne(prompt: string) {
  const sql = await write(prompt);
  if (!sql.startsWith('select') || sql.includes(';')) throw new Error('Only one question');
  return await pool.query(sql);
}

// What knows the language looks at it, or what the project wrote for that.
export async function askParsed(prompt: string) {
  const sql = await write(prompt);
  const statement = new Parser().astify(sql);
  if (Array.isArray(statement) || statement.type !== 'select') throw new Error('Only one question');
  return await pool.query(sql);
}

export async function askJudged(prompt: string) {
  const sql = await write(prompt);
  if (!isReadOnly(sql)) throw new Error('Only questions');
  return await pool.query(sql);
}
