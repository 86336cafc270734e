// A list of messages in Redis is read from its first to its last.
import express from 'express';
import Redis from 'ioredis';
import OpenAI from 'openai';

type Message = { role: 'user' | 'assistant'; content: string };

const openai = new OpenAI({ timeout: 20_000 });
const app = express();
const redis = new Redis();

async function load(thread: string): Promise<Message[]> {
  const items = await redis.lrange(`thread:${thread}`, 0, -1);
  return items.map((item) => JSON.parse(item));
}

const loadLast = async (thread: string): Promise<Message[]> =>
  (await redis.lrange(`thread:${thread}`, -20, -1)).map((item) => JSON.parse(item));

const append = (thread: string, message: Message) => redis.rpush(`thread:${thread}`, JSON.stringify(message));

app.post('/all/:thread', async (req, res) => {
  const history = await load(req.params.thread);
  const { choices } = await openai.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [...history, { role: 'user', content: req.body.text }],
//                ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `openai.chat.completio
  });
  await append(req.params.thread, { role: 'assistant', content: choices[0]?.message.content ?? '' });
  res.json(choices);
});

// Clean: the last twenty.
app.post('/last/:thread', async (req, res) => {
  const history = await loadLast(req.params.thread);
  const { choices } = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: history });
  res.json(choices);
});
