import { DatabaseSync } from 'node:sqlite';
import { neon } from '@neondatabase/serverless';
import { sql as vercel } from '@vercel/postgres';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import mysql from 'mysql2/promise';
import OpenAI from 'openai';
import { Pool, type PoolClient } from 'pg';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';

const client = new OpenAI();
const pool = new Pool();
const lite = new sqlite3.Database('app.db');
const better = new Database('app.db');
const own = new DatabaseSync(':memory:');
const serverless = neon(process.env.DATABASE_URL ?? '');
const source = new DataSource({ type: 'postgres' });

export async function ask(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const text = answer.output_text;
  const connection = await mysql.createConnection({});
  await connection.query(text);
//                       ^^^^ output-to-sql [error]: `text` becomes the text of a query in `connection.query`, which may re
  const borrowed = await pool.connect();
  await borrowed.query(text);
//                     ^^^^ output-to-sql [error]: `text` becomes the text of a query in `borrowed.query`, which may read
  lite.all(text, () => {});
//         ^^^^ output-to-sql [error]: `text` becomes the text of a query in `lite.all`, which may read or de
  better.prepare(text).all();
//               ^^^^ output-to-sql [error]: `text` becomes the text of a query in `better.prepare`, which may read
  own.exec(text);
//         ^^^^ output-to-sql [error]: `text` becomes the text of a query in `own.exec`, which may read or de
  await serverless.query(text);
//                       ^^^^ output-to-sql [error]: `text` becomes the text of a query in `serverless.query`, which may re
  await vercel.query(text);
//                   ^^^^ output-to-sql [error]: `text` becomes the text of a query in `vercel.query`, which may read o
  await source.createQueryBuilder().select().from('people', 'p').where(`p.name = '${text}'`).getMany();
//                                                                     ^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: A text with the model's answer in it becomes the text of a query in `s
  await run(borrowed, text);
  return sql.raw(text);
//               ^^^^ output-to-sql [error]: `text` becomes the text of a query in `sql.raw`, which may read or des
}

async function run(given: PoolClient, text: string) {
  await given.query(text);
//                  ^^^^ output-to-sql [error]: `text` becomes the text of a query in `given.query`, which may read or
}

// Values are bound.
export async function find(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const name = answer.output_text;
  const connection = await mysql.createConnection({});
  await connection.execute('SELECT * FROM people WHERE name = ?', [name]);
  const borrowed = await pool.connect();
  await borrowed.query('SELECT * FROM people WHERE name = $1', [name]);
  lite.all('SELECT * FROM people WHERE name = ?', [name], () => {});
  better.prepare('SELECT * FROM people WHERE name = ?').all(name);
  await source.createQueryBuilder().select().from('people', 'p').where('p.name = :name', { name }).getMany();
  await vercel`SELECT * FROM people WHERE name = ${name}`;
  return sql`SELECT * FROM people WHERE name = ${name}`;
}
