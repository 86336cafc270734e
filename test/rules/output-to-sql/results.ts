// A text that comes out of a result is the same text.
import { errAsync, okAsync, ResultAsync } from 'neverthrow';
import OpenAI from 'openai';
import { Pool } from 'pg';

const openai = new OpenAI({ timeout: 20_000 });
const pool = new Pool();
const toError = (cause: unknown) => new Error('no answer', { cause });

function ask(input: string) {
  return ResultAsync.fromPromise(openai.responses.create({ model: 'gpt-6-luna', input }), toError).andThen((response) =>
    response.status === 'incomplete' ? errAsync(new Error('cut off')) : okAsync(response.output_text),
  );
}

export async function queue(text: string) {
  const result = await ask(`URGENT or NORMAL? ${text}`);
  const label = result.unwrapOr('NORMAL');
  await pool.query(`UPDATE notes SET queue = '${label}'`);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: A text with the model's answer in it becomes the text of a query in `p
}

export const title = (text: string) =>
  ask(`A title for ${text}`)
    .map((answer) => answer.trim())
    .match(
      (answer) => pool.query(`UPDATE notes SET title = '${answer}'`),
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: A text with the model's answer in it becomes the text of a query in `p
      (error) => console.error(error),
    );

export async function tag(text: string) {
  const result = await ask(`A tag for ${text}`).mapErr(toError);
  if (result.isErr()) return;
  await pool.query(`UPDATE notes SET tag = '${result.value}'`);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-sql [error]: A text with the model's answer in it becomes the text of a query in `p
}

// Clean: it is one of two words, or bound.
export async function sort(text: string) {
  const urgent = (await ask(`URGENT or NORMAL? ${text}`)).map((answer) => answer.includes('URGENT')).unwrapOr(false);
  await pool.query(`UPDATE notes SET queue = '${urgent ? 'urgent' : 'normal'}'`);
  const summary = (await ask(`Sum up ${text}`)).unwrapOr('');
  await pool.query('UPDATE notes SET summary = $1', [summary]);
}
