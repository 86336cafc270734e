// Two lists of the request, of which the one or the other is sent: both are mended at once.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/resume', async (req, res) => {
  const { fresh, messages } = req.body;
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: messages.length === 1 ? [{ role: 'system', content: 'You answer questions.' }, ...fresh.filter(({ role }: { role: string }) => role === 'user' || role === 'assistant')] : messages.filter(({ role }: { role: string }) => role === 'user' || role === 'assistant'),
  });
  res.json(answer.choices[0]?.message);
});

app.post('/answer', async (req, res) => {
  const { messages, known } = req.body;
  const fresh = messages.filter(({ id }: { id: string }) => !known.includes(id));
  const whole = fresh.length === 0 ? messages : [{ role: 'system', content: 'You answer questions.' }, ...fresh];
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: whole });
  res.json(answer.choices[0]?.message);
});
