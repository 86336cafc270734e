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
