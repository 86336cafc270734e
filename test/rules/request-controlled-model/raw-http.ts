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

// A relay sends whatever it is sent, with a key of its own.
app.post('/relay', async (req, res) => {
  const payload = req.body;
  const response = await fetch(URL, { method: 'POST', headers, body: JSON.stringify(payload) });
//                                                                                  ^^^^^^^ request-controlled-model [error]: The model comes from the request (`payload`) as it is, so that its sen
  res.json(await response.json());
});

app.post('/spread', async (req, res) => {
  const response = await fetch(URL, { method: 'POST', headers, body: JSON.stringify({ ...req.body, stream: false }) });
//                                                                                       ^^^^^^^^ request-controlled-model [error]: The model comes from the request (`req.body`) as it is, so that its se
  res.json(await response.json());
});

// Clean: what decides what it costs is the server's, and who brings the key pays.
app.post('/fixed', async (req, res) => {
  const { messages } = req.body;
  const payload = { model: 'gpt-6-luna', max_tokens: 500, messages };
  const response = await fetch(URL, { method: 'POST', headers, body: JSON.stringify(payload) });
  res.json(await response.json());
});

app.post('/keys', async (req, res) => {
  const own = { Authorization: String(req.headers.authorization), 'Content-Type': 'application/json' };
  const response = await fetch(URL, { method: 'POST', headers: own, body: JSON.stringify(req.body) });
  res.json(await response.json());
});
