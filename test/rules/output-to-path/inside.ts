import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const FOLDER = '/srv/reports';

// What is written is no path.
export async function save(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  await writeFile(path.join(FOLDER, 'report.md'), answer.output_text);
}

// Only the last part of the name is kept.
export async function named(report: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: report });
  await writeFile(path.join(FOLDER, path.basename(answer.output_text)), report);
}

// It must still be in the folder.
export async function open(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  const file = path.resolve(FOLDER, text);
  if (!file.startsWith(`${FOLDER}/`)) throw new Error('That file is outside the folder');
  return await readFile(file, 'utf8');
}

// Nothing that leads out of the folder is left.
export async function slug(report: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: report });
  const name = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  await writeFile(`${FOLDER}/${name}.md`, report);
}
