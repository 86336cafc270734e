import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, Output, tool } from 'ai';
import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { Pool } from 'pg';
import { z } from 'zod';

const client = new OpenAI();
const pool = new Pool();

// A schema that takes any text says nothing of what the query does.
export async function ask(prompt: string) {
  const { object } = await generateObject({
    model: openai('gpt-6-luna'),
    schema: z.object({ query: z.string().describe('The query'), table: z.enum(['people', 'places']) }),
    prompt,
  });
  await pool.query(`SELECT count(*) FROM ${object.table}`);
  return await pool.query(object.query);
//                        ^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `query` becomes the text of a query in `pool.q
}

const Answer = z.object({ sql: z.string() });

export async function askOpenAI(input: string) {
  const answer = await client.responses.parse({ model: 'gpt-6-luna', input, text: { format: zodTextFormat(Answer, 'answer') } });
  return await pool.query(answer.output_parsed?.sql ?? '');
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que
}

export async function askOutput(prompt: string) {
  const { output } = await generateText({ model: openai('gpt-6-luna'), prompt, output: Output.object({ schema: Answer }) });
  return await pool.query(output.sql);
//                        ^^^^^^^^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que
}

// A tool's arguments are what the model wrote.
const runQuery = tool({
  description: 'Runs a query',
  inputSchema: z.object({ query: z.string(), limit: z.number() }),
  execute: async ({ query, limit }) => await pool.query(`${query} LIMIT ${limit}`),
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `query` becomes the text of a query in `pool.q
});

export async function work(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt, tools: { runQuery } });
  return text;
}
