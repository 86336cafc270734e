// Whoever puts a file there waits for no answer.
import { watch } from 'node:fs';
import chokidar from 'chokidar';
import express from 'express';
import cron from 'node-cron';
import OpenAI from 'openai';
import PQueue from 'p-queue';

const openai = new OpenAI();
const queue = new PQueue({ concurrency: 4 });
const app = express();

declare function keep(file: string, text: string): Promise<void>;

async function read(file: string): Promise<void> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: file });
    await keep(file, answer.output_text);
  } catch (error) {
    console.error(file, error);
  }
}

watch('inbox', (_event, name) => {
  if (name) void queue.add(() => read(name));
});
chokidar.watch('more').on('add', (name) => {
  void read(name);
});
cron.schedule('0 3 * * *', () => {
  void read('yesterday');
});

async function sum(text: string): Promise<void> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    await keep('sum', answer.output_text);
  } catch (error) {
    console.error(error);
  }
}

// Here somebody has asked for it, though nobody waits.
app.post('/sum', (request, response) => {
  void sum(String(request.body));
  response.sendStatus(202);
});
