import express from 'express';

const app = express();
const URL = 'https://api.openai.com/v1/chat/completions';
const ALLOWED = ['gpt-6-luna', 'gpt-6-sol'];
const headers = { Authorization: `Bearer ${process.env.OPENAI_API_KEY}`, 'Content-Type': 'application/json' };

app.post('/any', async (req, res) => {
  const { model, limit } = req.body;
  const body = JSON.stringify({ model: model || 'gpt-6-luna', max_tokens: limit, messages: [{ role: 'user', content: 'A joke' }] });
//                                     ^^^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`model`) as it is, so that its sende
//                                                                        ^^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`limit`) as it is, so
  const response = await fetch(URL, { method: 'POST', headers, body });
  res.json(await response.json());
});

// Clean: one of a few.
app.post('/some', async (req, res) => {
  const { model } = req.body;
  if (!ALLOWED.includes(model)) return res.sendStatus(400);
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'A joke' }] });
  const response = await fetch(URL, { method: 'POST', headers, body });
  res.json(await response.json());
});
