// Clean: somebody cuts what is kept.
import express from 'express';
import Redis from 'ioredis';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const app = express();
const redis = new Redis();

app.post('/all/:thread', async (req, res) => {
  const messages = (await redis.lrange(req.params.thread, 0, -1)).map((item) => JSON.parse(item));
  const { choices } = await openai.chat.completions.create({ model: 'gpt-6-luna', messages });
  await redis.rpush(req.params.thread, JSON.stringify(choices[0]?.message));
  await redis.ltrim(req.params.thread, -40, -1);
  res.json(choices);
});
