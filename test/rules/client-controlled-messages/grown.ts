// What the server adds to the list has other roles, which a filter would drop: only the second is offered one.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/tools', async (req, res) => {
  const { messages } = req.body;
  messages.push({ role: 'tool', tool_call_id: 'a', content: new Date().toISOString() });
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
//                                                                           ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is
  res.json(answer.choices[0]?.message);
});

app.post('/chat', async (req, res) => {
  const { messages } = req.body;
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
//                                                                           ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is
  res.json(answer.choices[0]?.message);
});
