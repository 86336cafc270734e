import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import express from 'express';
import OpenAI from 'openai';
import { z } from 'zod';

const app = express();
const client = new OpenAI();
const Body = z.object({ messages: z.array(z.object({ role: z.literal('user'), content: z.string() })) });

// Everything is the sender's.
app.post('/proxy', async (req, res) => {
  res.json(await client.chat.completions.create(req.body));
//                                              ^^^^^^^^ request-controlled-model [error]: The model comes from the request (`req.body`) as it is, so that its se
});

app.post('/spread', async (req, res) => {
  const { user, ...rest } = req.body;
  const params = { stream: false as const, ...rest };
//                                            ^^^^ request-controlled-model [error]: The model comes from the request (`rest`) as it is, so that its sender
  res.json({ user, answer: await client.chat.completions.create(params) });
});

// The model is the server's, the cap the sender's.
app.post('/cap', async (req, res) => {
  const { prompt, ...rest } = req.body;
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt, ...rest });
//                                                                              ^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`rest`) as it is, so 
  res.json(text);
});

// Clean: the server writes what costs something behind it.
app.post('/behind', async (req, res) => {
  res.json(await client.chat.completions.create({ ...req.body, model: 'gpt-6-luna', max_completion_tokens: 500, max_tokens: null }));
});

// Clean: nothing is left of it in the rest.
app.post('/taken-out', async (req, res) => {
  const { model, max_tokens, max_completion_tokens, ...rest } = req.body;
  console.log(model, max_tokens, max_completion_tokens);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', ...rest }));
});

// Clean: the schema leaves only what it names.
app.post('/schema', async (req, res) => {
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', ...Body.parse(req.body) }));
});
