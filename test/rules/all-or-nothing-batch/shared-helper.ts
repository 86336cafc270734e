// A helper that several functions hand their requests to: what comes out of it belongs to whoever called it.
import OpenAI from 'openai';

const openai = new OpenAI();

async function measured<T>(run: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const result = await run();
  console.log(Date.now() - start);
  return result;
}

async function embed(input: string) {
  const { data } = await measured(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
  return data[0]?.embedding;
}

async function sum(input: string) {
  const response = await measured(() => openai.responses.create({ model: 'gpt-6-luna', input }));
  return response.output_text;
}

// Clean: only embeddings are made here, which are cheap.
export async function embedAll(texts: string[]) {
  return await Promise.all(texts.map((text) => embed(text)));
}

export async function sumAll(texts: string[]) {
  return await Promise.all(texts.map((text) => sum(text)));
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `texts` fails, Promise.all throws 
}

export async function sumOne(text: string) {
  return (await sum(text)).trim();
}
