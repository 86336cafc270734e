import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const FOLDER = '/srv/reports';

export async function save(report: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: `Name this report: ${report}` });
  await writeFile(path.join(FOLDER, answer.output_text), report);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-path [error]: `path.join(FOLDER, answer.output_text)` is taken as a path by `writeFi
}

export async function open(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  const { file } = JSON.parse(text);
  return await readFile(`${FOLDER}/${file}`, 'utf8');
//                      ^^^^^^^^^^^^^^^^^^^ output-to-path [error]: What the model wrote as `file` is taken as a path by `readFile`, so th
}

export async function saveAll(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  const pages: { name: string; content: string }[] = JSON.parse(text);
  await Promise.all(pages.map((page) => store(page.name, page.content)));
}

async function store(name: string, content: string) {
  await writeFile(path.resolve(FOLDER, name), content);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-path [error]: What the model wrote as `name` is taken as a path by `writeFile`, so t
}
