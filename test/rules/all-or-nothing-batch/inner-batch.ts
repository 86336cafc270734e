import OpenAI from 'openai';
import pRetry from 'p-retry';
import { summarize } from 'somewhere';

const openai = new OpenAI({ timeout: 20_000, maxRetries: 0 });
const ask = (input: string) => pRetry(async () => (await openai.responses.create({ model: 'gpt-6-luna', input })).output_text, { retries: 2 });

async function one(input: string) {
  try {
    const [a, b] = await Promise.all([ask(input), ask(`Again: ${input}`)]);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When one of the model calls in this Promise.all fails, the answers of 
    return { a, b };
  } catch (error) {
    return { error: String(error) };
  }
}

async function other(input: string) {
  try {
    // clean: only one of them asks a model
    const [a, b] = await Promise.all([ask(input), summarize(input)]);
    return { a, b };
  } catch (error) {
    return { error: String(error) };
  }
}

async function third(input: string) {
  const [a, b] = await Promise.all([ask(input), summarize(input)]);
  return { a, b };
}

// clean: each element bears its own failure
console.log(await Promise.all(process.argv.slice(2).map((input) => one(input))));
console.log(await Promise.all(process.argv.slice(2).map((input) => other(input))));
// This one does not.
console.log(await Promise.all(process.argv.slice(2).map((input) => third(input))));
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `process.argv.slice(2)` fails, Pro
