// A loop that lets the model mend what failed repeats nothing while the model is down.
import OpenAI from 'openai';
import { run } from './database.js';

const openai = new OpenAI();

const write = (input: string) => openai.responses.create({ model: 'gpt-5', input });
const mend = (query: string, error: unknown) => openai.responses.create({ model: 'gpt-5', input: `${query}: ${error}` });
const explain = (rows: unknown) => openai.responses.create({ model: 'gpt-5', input: JSON.stringify(rows) });
const tell = (rows: unknown) => openai.responses.create({ model: 'gpt-5', input: JSON.stringify(rows) });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: loop 3 × SDK 3 
//                              ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries

// Clean: what fails in the handler leaves the loop.
export async function mended(question: string) {
  let query = (await write(question)).output_text;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await explain(await run(query));
    } catch (error) {
      query = (await mend(query, error)).output_text;
    }
  }
  return undefined;
}

export async function repeated(query: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await tell(await run(query));
    } catch (error) {
      console.error(error);
    }
  }
  return undefined;
}
