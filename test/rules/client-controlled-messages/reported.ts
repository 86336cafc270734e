import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/chat', async (req, res) => {
  const { messages } = req.body;
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
//                                                                           ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  res.json(answer.choices[0]?.message);
});

// A system message before them is no hindrance to another one behind it.
app.post('/support', async (req, res) => {
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'system', content: 'You answer questions on tickets.' }, ...req.body.messages],
//                                                                                 ^^^^^^^^^^^^^^^^^ client-controlled-messages [warning]: `req.body.messages` goes from the request to the model as it is, so th
  });
  res.json(answer.choices[0]?.message);
});
