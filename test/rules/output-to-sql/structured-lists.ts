import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, Output } from 'ai';
import { Pool } from 'pg';
import { z } from 'zod';

const pool = new Pool();
const Section = z.object({ title: z.string(), sql: z.string(), table: z.enum(['people', 'places']), key: z.string().regex(/^\w+$/) });
const Report = z.object({ headline: z.string(), sections: z.array(Section).max(6), first: z.object({ sql: z.string() }).optional() });

// What stands in a list of the answer is as much the model's as what stands beside it.
export async function report(prompt: string) {
  const { output } = await generateText({ model: openai('gpt-6-luna'), prompt, output: Output.object({ schema: Report }) });
  for (const s of output.sections) await pool.query(s.sql);
//                                                  ^^^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que
  await pool.query(output.first?.sql ?? '');
//                 ^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que
  return await pool.query(output.sections[0]!.sql);
//                        ^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que
}

export async function reportObject(prompt: string) {
  const { object } = await generateObject({
    model: openai('gpt-6-luna'),
    prompt,
    schema: z.object({ sections: z.array(z.object({ sql: z.string() })) }),
  });
  return await Promise.all(object.sections.map(({ sql }) => pool.query(sql)));
//                                                                     ^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que
}

// Clean: one of a few values, a pattern, a value beside the query.
export async function count(prompt: string) {
  const { output } = await generateText({ model: openai('gpt-6-luna'), prompt, output: Output.object({ schema: Report }) });
  for (const s of output.sections) await pool.query(`SELECT ${s.key} FROM ${s.table} WHERE title = $1`, [s.title]);
}

// Clean: a list of objects that were refined is another one.
export async function refined(prompt: string) {
  const { object } = await generateObject({
    model: openai('gpt-6-luna'),
    prompt,
    schema: z.object({ sections: z.array(z.object({ sql: z.string() }).refine((s) => /^select [\w, ]+ from \w+$/i.test(s.sql))) }),
  });
  for (const s of object.sections) await pool.query(s.sql);
}
