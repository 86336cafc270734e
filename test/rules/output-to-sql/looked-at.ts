import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { Pool } from 'pg';

const pool = new Pool();
const SELECT = 'select';

async function write(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt });
  return text;
}

// `SELECT 1; DROP TABLE people` begins so too.
export async function askBeginning(prompt: string) {
  const sql = await write(prompt);
  if (!sql.trim().toLowerCase().startsWith('select')) throw new Error('Only questions');
  return await pool.query(sql);
//                        ^^^ output-to-sql [error]: `sql` becomes the text of a query in `pool.query`, which may read or d
}

export async function askNamedBeginning(prompt: string) {
  const sql = await write(prompt);
  if (!sql.toLowerCase().startsWith(SELECT)) throw new Error('Only questions');
  return await pool.query(sql);
//                        ^^^ output-to-sql [error]: `sql` becomes the text of a query in `pool.query`, which may read or d
}

export async function askPattern(prompt: string) {
  const sql = await write(prompt);
  if (!/^\s*(select|with)\b/i.test(sql)) throw new Error('Only questions');
  return await pool.query(sql);
//                        ^^^ output-to-sql [error]: `sql` becomes the text of a query in `pool.query`, which may read or d
}

export async function askWord(prompt: string) {
  const sql = await write(prompt);
  if (!sql.includes('people')) throw new Error('Only people');
  return await pool.query(sql);
//                        ^^^ output-to-sql [error]: `sql` becomes the text of a query in `pool.query`, which may read or d
}

export async function askFirstWord(prompt: string) {
  const sql = await write(prompt);
  if (sql.trim().split(/\s+/)[0]?.toUpperCase() !== 'SELECT') throw new Error('Only questions');
  return await pool.query(sql);
//                        ^^^ output-to-sql [error]: `sql` becomes the text of a query in `pool.query`, which may read or d
}

export async function askFirstLetters(prompt: string) {
  const sql = await write(prompt);
  const start = sql.slice(0, 6).toLowerCase();
  if (start !== 'select') throw new Error('Only questions');
  return await pool.query(sql);
//                        ^^^ output-to-sql [error]: `sql` becomes the text of a query in `pool.query`, which may read or d
}

// Clean: the whole of it is one that the program knows.
export async function askWhole(prompt: string) {
  const sql = await write(prompt);
  if (sql.trim().toLowerCase() !== 'select count(*) from people') throw new Error('Not that');
  return await pool.query(sql);
}
