import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import OpenAI from 'openai';
import { z } from 'zod';

const app = express();
const client = new OpenAI();
const anthropic = new Anthropic();
const MOST = 8_000;

// It is refused where it is too long.
app.post('/summary', async (req, res) => {
  const { article } = req.body;
  if (article.length > MOST) return res.status(413).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Summarize: ${article}` }));
});

// It is cut.
app.post('/ask', async (req, res) => {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    messages: [{ role: 'user', content: req.body.question.slice(0, MOST) }],
  });
  res.json(message.content);
});

// A schema says how long it may be.
const Body = z.object({ question: z.string().min(1).max(2_000) });
app.post('/schema', async (req, res) => {
  const { question } = Body.parse(req.body);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: question }));
});

// Its tokens are counted.
app.post('/tokens', async (req, res) => {
  const { question } = req.body;
  if (countTokens(question) > 1_000) return res.status(413).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: question }));
});

// What stands in the address is at most 16 KiB long.
app.get('/city', async (req, res) => {
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `What is there to see in ${req.query.city}?` }));
});

// Only so many of them are sent on.
app.post('/chat', async (req, res) => {
  const messages = req.body.messages.slice(-20);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// The text is the server's own.
app.post('/stored', async (req, res) => {
  const article = await loadArticle(req.body.id);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Summarize: ${article}` }));
});

declare function countTokens(text: string): number;
declare function loadArticle(id: string): Promise<string>;
