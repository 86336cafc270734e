// The words of the query say that it writes, whoever runs it.
import OpenAI from 'openai';
import postgres from 'postgres';

const openai = new OpenAI();
const sql = postgres();

interface Note {
  text: string;
}
interface Pool {
  query(text: string, values: unknown[]): Promise<unknown>;
  execute(query: { sql: string; args: unknown[] }): Promise<unknown>;
}
interface Env {
  DB: { prepare(text: string): { bind(...values: unknown[]): { run(): Promise<unknown> } } };
}

async function ask(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  return answer.output_text;
}

export async function beside(pool: Pool, input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await pool.query('UPDATE notes SET text = $1', [note.text]);
  } catch (error) {
    console.error(error);
  }
}

export async function inside(pool: Pool, input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await pool.execute({ sql: 'INSERT INTO notes VALUES (?)', args: [note.text] });
  } catch (error) {
    console.error(error);
  }
}

export async function bound(env: Env, input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    const statement = env.DB.prepare('INSERT INTO notes VALUES (?)');
    await statement.bind(note.text).run();
  } catch (error) {
    console.error(error);
  }
}

export async function tagged(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await sql`INSERT INTO notes (text) VALUES (${note.text})`;
  } catch (error) {
    console.error(error);
  }
}

export async function looked(pool: Pool, input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await pool.query('SELECT * FROM notes WHERE text = $1', [note.text]);
  } catch (error) {
    console.error(error);
  }
}

export async function lookedByTag(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await sql`SELECT * FROM notes WHERE text = ${note.text}`;
  } catch (error) {
    console.error(error);
  }
}

export async function asJson(pool: Pool, input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await pool.query('INSERT INTO notes VALUES ($1)', [JSON.stringify(note)]);
  } catch (error) {
    console.error(error);
  }
}

// Clean: it is kept as JSON, and nothing is believed of its shape.
export async function asItCame(pool: Pool, input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text);
    await pool.query('INSERT INTO notes VALUES ($1)', [JSON.stringify(note)]);
  } catch (error) {
    console.error(error);
  }
}
