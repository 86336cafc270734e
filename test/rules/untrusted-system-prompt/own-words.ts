import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import OpenAI from 'openai';
import { z } from 'zod';

const app = express();
const client = new OpenAI();
const anthropic = new Anthropic();

// What was asked stands in the user's own message.
app.post('/teach', async (req, res) => {
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [
      { role: 'system', content: 'You teach beginners.' },
      { role: 'user', content: `Teach me ${req.body.topic}` },
    ],
  });
  res.json(answer.choices[0]?.message);
});

// The request only chooses among texts of the server.
const PERSONAS: Record<string, string> = { tutor: 'You are a tutor.', critic: 'You are a critic.' };
app.post('/persona', async (req, res) => {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    system: PERSONAS[req.body.persona] ?? 'You are a helper.',
    messages: [{ role: 'user', content: 'Who are you?' }],
  });
  res.json(message.content);
});

// A branch is not the text that it was decided by.
app.post('/branch', async (req, res) => {
  const tone = req.body.formal ? 'formally' : 'warmly';
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `Answer ${tone}.`, input: req.body.question }));
});

// A list says what it may be.
const LANGUAGES = ['de', 'en'];
app.post('/list', async (req, res) => {
  const { language } = req.body;
  if (!LANGUAGES.includes(language)) return res.status(400).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `Answer in ${language}.`, input: 'Hello' }));
});

// A schema says so.
const Body = z.object({ level: z.enum(['easy', 'hard']), count: z.number(), name: z.string() });
app.post('/schema', async (req, res) => {
  const { level, count } = Body.parse(req.body);
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `Give ${count} ${level} examples.`, input: 'Begin' }));
});

// A number is no instruction.
app.get('/count', async (req, res) => {
  const count = Number(req.query.count);
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `Give ${count} examples.`, input: 'Begin' }));
});

// Nor is how many there are.
app.post('/many', async (req, res) => {
  const { files } = req.body;
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `There are ${files.length} files.`, input: 'Begin' }));
});

// What the server found by a part of the request is the server's.
app.post('/stored', async (req, res) => {
  const settings = await loadSettings(req.body.assistant);
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: settings.instructions, input: req.body.question }));
});

// Who brings the key may say what is done with it.
app.post('/own-key', async (req, res) => {
  const own = new OpenAI({ apiKey: req.body.key });
  res.json(await own.responses.create({ model: 'gpt-6-luna', instructions: req.body.instructions, input: req.body.question }));
});

// The framework was given a schema, which may say what the part may be.
app.post('/checked', validateBody(Body), async (req, res) => {
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `Answer in ${req.body.language}.`, input: 'Hello' }));
});

declare function loadSettings(id: string): Promise<{ instructions: string }>;
declare function validateBody(schema: z.ZodType): express.RequestHandler;
