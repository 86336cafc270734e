import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/chat', async (req, res) => {
  const { messages } = req.body;
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: messages.filter(({ role }: { role: string }) => role === 'user' || role === 'assistant') });
  res.json(answer.choices[0]?.message);
});

// A system message before them is no hindrance to another one behind it.
app.post('/support', async (req, res) => {
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'system', content: 'You answer questions on tickets.' }, ...req.body.messages],
  });
  res.json(answer.choices[0]?.message);
});
