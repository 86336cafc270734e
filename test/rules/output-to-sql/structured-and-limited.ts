import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, tool } from 'ai';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();

// Every field is one of a few values, or a number.
export async function ask(prompt: string) {
  const { object } = await generateObject({
    model: openai('gpt-6-luna'),
    schema: z.object({ table: z.enum(['people', 'places']), limit: z.number(), name: z.string().regex(/^\w+$/) }),
    prompt,
  });
  return await pool.query(`SELECT ${object.name} FROM ${object.table} LIMIT ${object.limit}`);
}

// A value beside the query is bound.
const findPerson = tool({
  description: 'Finds a person',
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => await pool.query('SELECT * FROM people WHERE name = $1', [name]),
});

// A person says yes first.
const runQuery = tool({
  description: 'Runs a query',
  inputSchema: z.object({ query: z.string() }),
  needsApproval: true,
  execute: async ({ query }) => await pool.query(query),
});

export async function work(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt, tools: { findPerson, runQuery } });
  return text;
}
