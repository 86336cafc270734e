import { openai } from '@ai-sdk/openai';
import { generateObject } from 'ai';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Verdict = z.object({ risk: z.enum(['low', 'high']), score: z.number(), reason: z.string() });
type Verdict = z.infer<typeof Verdict>;

async function judge(prompt: string): Promise<Verdict> {
  const { object } = await generateObject({ model: openai('gpt-6-luna'), schema: Verdict, prompt });
  return object;
}

export async function run(id: string, prompt: string) {
  const verdict = await judge(prompt);
  await saveAll(id, verdict);
  await saveTwo(id, verdict);
  await saveClosed(id, verdict);
}

// What may be any text is judged for itself, whatever stands beside it.
async function saveAll(id: string, { risk, reason }: Verdict) {
  await pool.query(`UPDATE customers SET risk = '${risk}', reason = '${reason}' WHERE id = $1`, [id]);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `reason` becomes the text of a query in `pool.
}

async function saveTwo(id: string, verdict: Verdict) {
  await pool.query(`UPDATE customers SET reason = '${verdict.reason}', risk = '${verdict.risk}' WHERE id = $1`, [id]);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `reason` becomes the text of a query in `pool.
}

async function saveClosed(id: string, verdict: Verdict) {
  await pool.query(`UPDATE customers SET risk = '${verdict.risk}', score = ${verdict.score} WHERE id = $1`, [id]);
}
