// Failures that are no rejections: an agent that ran out of turns, a parse of half an answer.
import { query } from '@anthropic-ai/claude-agent-sdk';
import OpenAI from 'openai';
import { Pool } from 'pg';

const openai = new OpenAI();
const pool = new Pool();

export async function store(prompt: string) {
  for await (const message of query({ prompt, options: { maxTurns: 9 } })) {
//                            ^^^^^ unchecked-finish [warning]: The answer of `query` is stored, and nobody looks at why it ended: at 
    if (message.type === 'result') await pool.query('INSERT INTO reports VALUES ($1)', [message.result]);
  }
  const parsed = await openai.responses.parse({ model: 'gpt-5', input: prompt, text: { format: { type: 'json_object' } } });
//                     ^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [warning]: The answer of `openai.responses.parse` is stored, and nobody looks at 
  await pool.query('INSERT INTO reports VALUES ($1)', [parsed.output_text]);
}

// Clean: each is asked how it ended; and `chat.completions.parse` throws.
export async function storeWhole(prompt: string) {
  for await (const message of query({ prompt, options: { maxTurns: 9 } })) {
    if (message.type === 'result' && message.subtype === 'success') await pool.query('INSERT INTO reports VALUES ($1)', [message.result]);
  }
  const parsed = await openai.responses.parse({ model: 'gpt-5', input: prompt, text: { format: { type: 'json_object' } } });
  if (parsed.status === 'completed') await pool.query('INSERT INTO reports VALUES ($1)', [parsed.output_text]);
  const chat = await openai.chat.completions.parse({ model: 'gpt-5', messages: [], response_format: { type: 'json_object' } });
  await pool.query('INSERT INTO reports VALUES ($1)', [chat.choices[0]?.message.content]);
}
