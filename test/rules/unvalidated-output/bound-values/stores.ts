// Other ways of storing what was parsed.
import { createClient } from '@libsql/client';
import Redis from 'ioredis';
import knex from 'knex';
import neo4j from 'neo4j-driver';
import OpenAI from 'openai';
import { createClient as createRedis } from 'redis';
import type { Repository } from 'typeorm';

const openai = new OpenAI();
const db = knex({ client: 'pg' });
const redis = createRedis();
const other = new Redis();
const driver = neo4j.driver('bolt://graph');
const lite = createClient({ url: 'file:notes.db' });

interface Note {
  text: string;
}

async function ask(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  return answer.output_text;
}

export async function inKnex(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await db('notes').insert({ text: note.text });
  } catch (error) {
    console.error(error);
  }
}

export async function inRedis(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await redis.rPush('notes', JSON.stringify({ ...note }));
  } catch (error) {
    console.error(error);
  }
}

export async function inOldRedis(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await other.hset('notes', 'last', note.text);
  } catch (error) {
    console.error(error);
  }
}

export async function inGraph(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await driver.session().run('MERGE (n:Note {text: $text})', { text: note.text });
  } catch (error) {
    console.error(error);
  }
}

export async function inBatch(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await lite.batch([{ sql: 'INSERT INTO notes VALUES (?)', args: [note.text] }]);
  } catch (error) {
    console.error(error);
  }
}

export async function inRepository(notes: Repository<Note>, input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await notes.save({ text: note.text });
  } catch (error) {
    console.error(error);
  }
}

// Reading is no harm.
export async function inGraphRead(input: string) {
  const text = await ask(input);
  try {
    const note = JSON.parse(text) as Note;
//               ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` as `Note` is believed as it comes: nothing checks t
    await driver.session().run('MATCH (n:Note {text: $text}) RETURN n', { text: note.text });
  } catch (error) {
    console.error(error);
  }
}
