import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = express();

async function before(input: string) {
  let text = '';
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    text = response.output_text;
  } catch {}
//  ^^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` re
  return text;
}

const caught = (input: string) =>
  client.responses
    .create({ model: 'gpt-6-luna', input })
    .then((response) => response.output_text)
    .catch(() => '');
//         ^^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` re

async function parts(input: string): Promise<{ tags: string[]; summary: string }> {
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    return { tags: response.output_text.split(','), summary: response.output_text };
  } catch {
//  ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` re
    return { tags: [], summary: '' };
  }
}

// Clean: something to go on with was there before.
async function greeting(input: string) {
  let text = 'Welcome!';
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    text = response.output_text;
  } catch {}
  return text;
}

// Clean: whoever calls it looks whether there is any.
async function asked(input: string) {
  let text = '';
  try {
    const response = await client.responses.create({ model: 'gpt-6-luna', input });
    text = response.output_text;
  } catch {}
  return text;
}

app.get('/text', async (_req, res) => {
  res.json({ text: await before('A joke') });
});
app.get('/mail', async (_req, res) => {
  const text = await caught('A joke');
  res.json({ mail: `Good morning! ${text}` });
});
app.get('/parts', async (_req, res) => {
  const { tags, summary } = await parts('A joke');
  res.json({ tags, summary });
});
app.get('/greeting', async (_req, res) => {
  res.json({ text: await greeting('A greeting') });
});
app.get('/asked', async (_req, res) => {
  const text = await asked('A joke');
  res.json({ text: text === '' ? 'There is no joke today.' : text });
});

// A nothing in whose place another is put.
app.post('/title', async (request, response) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: request.body.text }).catch(() => null);
//                                                                                                      ^^^^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` re
  response.json({ title: answer?.output_text ?? '' });
});

// Clean: something else is put in its place.
app.post('/headline', async (request, response) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: request.body.text }).catch(() => null);
  response.json({ title: answer?.output_text ?? 'Untitled' });
});

// Clean: it is asked about afterwards.
app.post('/label', async (request, response) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: request.body.text }).catch(() => null);
  const label = answer?.output_text ?? '';
  if (label === '') response.status(502).json({ error: 'No label' });
  else response.json({ label });
});
