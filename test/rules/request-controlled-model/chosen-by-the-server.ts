import { openai } from '@ai-sdk/openai';
import { customProvider, generateText } from 'ai';
import express from 'express';
import OpenAI from 'openai';
import { z } from 'zod';

const app = express();
const client = new OpenAI();
const MODELS = ['gpt-6-luna', 'gpt-5-mini'];
const BY_NAME: Record<string, string> = { fast: 'gpt-5-mini', good: 'gpt-6-luna' };
const Body = z.object({ model: z.enum(['gpt-6-luna', 'gpt-5-mini']) });

// It must be one of a list.
app.post('/list', async (req, res) => {
  const { model } = req.body;
  if (!MODELS.includes(model)) return res.status(400).end();
  const answer = await client.responses.create({ model, input: 'Good morning' });
  res.json(answer.output_text);
});

// The request only chooses among names.
app.post('/table', async (req, res) => {
  const answer = await client.responses.create({ model: BY_NAME[req.body.quality] ?? 'gpt-6-luna', input: 'Good morning' });
  res.json(answer.output_text);
});

// A schema decides.
app.post('/schema', async (req, res) => {
  const { model } = Body.parse(req.body);
  const { text } = await generateText({ model: openai(model), prompt: 'Good morning' });
  res.json(text);
});

// The smaller of two.
app.post('/limit', async (req, res) => {
  const answer = await client.responses.create({
    model: 'gpt-6-luna',
    input: 'Good morning',
    max_output_tokens: Math.min(req.body.limit, 500),
  });
  res.json(answer.output_text);
});

// Who brings a key pays.
app.post('/own', async (req, res) => {
  const own = new OpenAI({ apiKey: req.body.apiKey });
  const answer = await own.responses.create({ model: req.body.model, input: 'Good morning' });
  res.json(answer.output_text);
});

// The server's own setting.
export async function ask(settings: { model: string }) {
  return await client.responses.create({ model: settings.model, input: 'Good morning' });
}

// The provider knows only what the project has named.
const provider = customProvider({ languageModels: { fast: openai('gpt-5-mini') } });
app.post('/named', async (req, res) => {
  const { text } = await generateText({ model: provider.languageModel(req.body.model), prompt: 'Good morning' });
  res.json(text);
});
