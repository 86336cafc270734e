import { promises as files, rmSync } from 'node:fs';
import path from 'node:path';
import express from 'express';
import fse from 'fs-extra';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const FOLDER = '/srv/reports';

export async function remove(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  await files.unlink(`${FOLDER}/${answer.output_text}`);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-path [error]: A text with the model's answer in it is taken as a path by `files.unli
  await fse.remove(answer.output_text);
//                 ^^^^^^^^^^^^^^^^^^ output-to-path [error]: `answer.output_text` is taken as a path by `fse.remove`, so that files
  rmSync(answer.output_text, { recursive: true });
//       ^^^^^^^^^^^^^^^^^^ output-to-path [error]: `answer.output_text` is taken as a path by `rmSync`, so that files out
}

app.get('/file', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Which file?' });
  res.sendFile(answer.output_text);
//             ^^^^^^^^^^^^^^^^^^ output-to-path [error]: `answer.output_text` is taken as a path by `res.sendFile`, so that fil
});

// Express keeps it inside the folder.
app.get('/inside', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Which file?' });
  res.sendFile(answer.output_text, { root: FOLDER });
});

// Where it leads is looked at.
export async function open(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  const full = path.resolve(FOLDER, answer.output_text);
  const relative = path.relative(FOLDER, full);
  if (relative.startsWith('..') || path.isAbsolute(relative)) throw new Error('That file is outside the folder');
  return await files.readFile(full, 'utf8');
}
