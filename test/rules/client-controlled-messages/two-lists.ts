// Two lists of the request, of which the one or the other is sent: both are mended at once.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/resume', async (req, res) => {
  const { fresh, messages } = req.body;
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: messages.length === 1 ? [{ role: 'system', content: 'You answer questions.' }, ...fresh] : messages,
//                                                                                              ^^^^^ client-controlled-messages [warning]: `fresh` goes from the request to the model as it is
  });
  res.json(answer.choices[0]?.message);
});

app.post('/answer', async (req, res) => {
  const { messages, known } = req.body;
  const fresh = messages.filter(({ id }: { id: string }) => !known.includes(id));
  const whole = fresh.length === 0 ? messages : [{ role: 'system', content: 'You answer questions.' }, ...fresh];
//                                   ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: whole });
  res.json(answer.choices[0]?.message);
});
