import { ChatOpenAI } from '@langchain/openai';
import { Pool } from 'pg';
import { z } from 'zod';

const model = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 10_000, maxTokens: 100 });
const pool = new Pool();

// The schema is given to what makes the chain. It says nothing of what the condition does.
export async function find(question: string) {
  const { where } = await model.withStructuredOutput(z.object({ where: z.string() })).invoke(question);
  return await pool.query(`SELECT id FROM chunks WHERE ${where}`);
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `where`
}

class Store {
  filter(where: string) {
    return pool.query(`SELECT id FROM chunks WHERE ${where}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `where`
  }
}

const structured = model.withStructuredOutput(z.object({ where: z.string().nullable(), order: z.enum(['asc', 'desc']) }));

export async function select(store: Store, question: string) {
  const { where } = await structured.invoke(question);
  return where ? await store.filter(where) : [];
}

// Clean: only what the schema names.
export async function sort(question: string) {
  const { order } = await structured.invoke(question);
  return await pool.query(`SELECT id FROM chunks ORDER BY id ${order}`);
}
