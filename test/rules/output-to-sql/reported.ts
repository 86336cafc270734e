import { openai } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';
import OpenAI from 'openai';
import { Pool } from 'pg';

const client = new OpenAI();
const anthropic = new Anthropic();
const pool = new Pool();

export async function answerQuestion(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const sql = answer.output_text.replace(/```sql|```/g, '').trim();
  return await pool.query(sql);
//                        ^^^ output-to-sql [error]: `sql` becomes the text of a query in `pool.query`, which may read or d
}

export async function listTickets(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  const filter = JSON.parse(text);
  return await pool.query(`SELECT * FROM tickets WHERE ${filter.where}`);
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `where` becomes the text of a query in `pool.q
}

// Through a function of the project, and from a tool's arguments.
export async function runTool(question: string) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 500,
    messages: [{ role: 'user', content: question }],
  });
  for (const block of message.content) {
    if (block.type === 'tool_use') await execute(block.input.query);
  }
}

async function execute(text: string) {
  return await pool.query({ text, values: [] });
//                        ^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `query` becomes the text of a query in `pool.q
}

const rows = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: 'Which rows?' }] });
const statement = rows.choices[0]?.message.content?.match(/```sql([\s\S]*?)```/)?.[1] ?? '';
await pool.query(statement);
//               ^^^^^^^^^ output-to-sql [error]: `statement` becomes the text of a query in `pool.query`, which may rea
