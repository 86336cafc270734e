import { error, json } from '@sveltejs/kit';
import OpenAI from 'openai';
import { load } from '../../store.js';
import { error as write } from '../../log.js';

const client = new OpenAI({ timeout: 20_000 });

// Kit's `error()` throws by itself, and nothing behind it is reached.
export const POST = async () => {
  let answer;
  try {
    answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: 90 });
    //             ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` only throws
  } catch (cause) {
    console.error(cause);
    error(503, 'busy');
  }
  return json({ text: answer.output_text });
};

// Clean: what was kept is told, and only without it the answer is an error.
export const GET = async () => {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: 90 });
    return json({ text: answer.output_text });
  } catch (cause) {
    console.error(cause);
    const kept = await load();
    if (kept) return json({ text: kept });
    error(503, 'busy');
  }
};

// Clean: a function of the same name that only writes something down.
export const PUT = async () => {
  let text = 'Nothing new.';
  try {
    text = (await client.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: 90 })).output_text;
  } catch (cause) {
    write(503, cause);
  }
  return json({ text });
};
