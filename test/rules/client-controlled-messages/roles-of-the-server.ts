import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import OpenAI from 'openai';
import { z } from 'zod';

const app = express();
const client = new OpenAI();
const anthropic = new Anthropic();
const Message = z.object({ role: z.enum(['user', 'assistant']), content: z.string() });

// Only two roles come through.
app.post('/filter', async (req, res) => {
  const messages = req.body.messages.filter(({ role }: { role: string }) => role === 'user' || role === 'assistant');
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// The server writes the roles.
app.post('/one', async (req, res) => {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    messages: [{ role: 'user', content: req.body.message }],
  });
  res.json(message.content);
});

// A schema says which roles there are.
app.post('/schema', async (req, res) => {
  const messages = z.array(Message).parse(req.body.messages);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Somebody looks at each.
app.post('/walk', async (req, res) => {
  const { messages } = req.body;
  for (const message of messages) if (message.role === 'system') return res.status(400).end();
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// A text is the user's own part.
app.post('/text', async (req, res) => {
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: req.body.question }));
});

// The conversation is the server's own.
app.post('/stored', async (req, res) => {
  const messages = await loadMessages(req.params.id ?? '');
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

declare function loadMessages(id: string): Promise<{ role: 'user'; content: string }[]>;
