// A module that is loaded when it is needed is the same each time.
import express from 'express';

const app = express();

app.post('/ask', async (req, res) => {
  const { default: OpenAI } = await import('openai');
  const client = new OpenAI({ timeout: 20_000 });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: String(req.body.text), max_output_tokens: 99 });
  res.json(output_text);
});

// Clean: each with the key of its own user.
declare function readKey(user: string): Promise<string>;

app.post('/own', async (req, res) => {
  const { default: OpenAI } = await import('openai');
  const client = new OpenAI({ timeout: 20_000, apiKey: await readKey(req.body.user) });
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: String(req.body.text), max_output_tokens: 99 });
  res.json(output_text);
});

// Clean: built once.
let kept: import('openai').OpenAI | undefined;

app.post('/once', async (req, res) => {
  if (!kept) {
    const { OpenAI } = await import('openai');
    kept = new OpenAI({ timeout: 20_000 });
  }
  const { output_text } = await kept.responses.create({ model: 'gpt-6-luna', input: String(req.body.text), max_output_tokens: 99 });
  res.json(output_text);
});
