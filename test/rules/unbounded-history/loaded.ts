// Histories that wait in a store outside the program.
import express from 'express';
import NodeCache from 'node-cache';
import { createClient } from 'redis';
import OpenAI from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;

const openai = new OpenAI();
const app = express();
const redis = createClient();

async function load(id: string): Promise<Message[]> {
  const text = await redis.get(`chat:${id}`);
  return text ? JSON.parse(text) : [];
}

async function save(id: string, messages: Message[]) {
  await redis.set(`chat:${id}`, JSON.stringify(messages));
}

app.post('/helpers/:id', async (req, res) => {
  const history = await load(req.params.id);
  history.push({ role: 'user', content: req.body.text });
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: history });
//                                                                                ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `openai.chat.completio
  await save(req.params.id, history);
  res.json(answer.choices[0]?.message.content);
});

app.post('/plain/:id', async (req, res) => {
  const raw = await redis.get(req.params.id);
  const messages: Message[] = raw ? JSON.parse(raw) : [{ role: 'system', content: 'Be kind.' }];
  messages.push({ role: 'user', content: req.body.text });
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
//                                                                      ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `openai.chat.completi
  await redis.set(req.params.id, JSON.stringify(messages));
  res.json(answer.choices[0]?.message.content);
});

app.post('/recent/:id', async (req, res) => {
  const history = await load(req.params.id);
  history.push({ role: 'user', content: req.body.text });
  if (history.length > 20) history.splice(0, history.length - 20);
  // Clean: the last twenty.
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: history });
  await save(req.params.id, history);
  res.json(answer.choices[0]?.message.content);
});

app.post('/read/:id', async (req, res) => {
  const history = await load(req.params.id);
  history.push({ role: 'user', content: req.body.text });
  // Clean: it is not put back.
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: history });
  res.json(answer.choices[0]?.message.content);
});

// Clean: what this cache forgets by itself, and when, is not known.
const cache = new NodeCache({ stdTTL: 600 });

app.post('/cached/:id', async (req, res) => {
  const history: Message[] = cache.get(req.params.id) ?? [];
  history.push({ role: 'user', content: req.body.text });
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: history });
  cache.set(req.params.id, history);
  res.json(answer.choices[0]?.message.content);
});

// Clean: nor is what somebody hands in.
export function serve(store: { get(key: string): Promise<string | null>; set(key: string, value: string): Promise<void> }) {
  app.post('/handed/:id', async (req, res) => {
    const raw = await store.get(req.params.id);
    const messages: Message[] = raw ? JSON.parse(raw) : [];
    messages.push({ role: 'user', content: req.body.text });
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
    await store.set(req.params.id, JSON.stringify(messages));
    res.json(answer.choices[0]?.message.content);
  });
}
