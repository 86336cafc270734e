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
