import express from 'express';
import mongoose from 'mongoose';
import OpenAI from 'openai';

const Message = mongoose.model('Message', new mongoose.Schema({ chatId: String, role: String, content: String }));
const client = new OpenAI({ timeout: 20_000 });
const app = express();

app.post('/ask/:id', async (req, res) => {
  const rows = await Message.find({ chatId: req.params.id }).sort({ createdAt: 1 }).lean();
  const messages = rows.map((row) => ({ role: row.role as 'user', content: row.content ?? '' }));
//                 ^^^^ unbounded-history [warning]: `rows` outlives the request, only grows, and `client.chat.completions.
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  await Message.create({ chatId: req.params.id, role: 'assistant', content: choices[0]?.message.content });
  res.json(choices);
});

// Only the last of them.
app.post('/ask-shortly/:id', async (req, res) => {
  const rows = await Message.find({ chatId: req.params.id }).sort({ createdAt: -1 }).limit(20);
  const messages = rows.map((row) => ({ role: row.role as 'user', content: row.content ?? '' }));
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  res.json(choices);
});
