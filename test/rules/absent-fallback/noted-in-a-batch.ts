// One of a batch is left undone, however its failure is caught; where there is no batch, nobody gets anything.
import OpenAI from 'openai';
import PQueue from 'p-queue';

const openai = new OpenAI();
const queue = new PQueue({ concurrency: 4 });

interface Failure {
  readonly file: string;
  readonly message: string;
}

async function translate(file: string) {
  // Clean: each of a list is asked for by itself.
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: file });
  console.log(answer.output_text);
}

export async function collect(files: readonly string[]) {
  const failed: Failure[] = [];
  for (const file of files) await translate(file).catch((error) => failed.push({ file, message: error.message }));
  return failed;
}

export async function log(files: readonly string[]) {
  for (const file of files) await translate(file).catch((error) => console.error(file, error.message));
}

export async function inTurn(files: readonly string[]) {
  const failed: Failure[] = [];
  for (const file of files) void queue.add(() => translate(file).catch((error) => failed.push({ file, message: error.message })));
  await queue.onIdle();
  return failed;
}

export async function together(files: readonly string[]) {
  await Promise.all(files.map((file) => translate(file).catch((error) => console.error(file, error.message))));
}

async function answer(text: string) {
  const made = await openai.responses.create({ model: 'gpt-6-luna', input: text });
//                   ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` only records the error
  console.log(made.output_text);
}

process.on('message', async (text: string) => {
  await answer(text).catch((error) => console.error(error.message));
});
