import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

app.post('/parsed', async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: parseInt(req.query.limit, 10) }));
//                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`req.query.limit`) as
});

app.post('/defaulted', async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: Number(req.body.limit) || 500 }));
//                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`req.body.limit`) as 
});

app.post('/assigned', async (req, res) => {
  res.json(await openai.responses.create(Object.assign({ model: 'gpt-6-luna', input: 'Hello' }, req.body.options)));
//                                                                                              ^^^^^^^^^^^^^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`req.body.options`) a
});

// Clean: the smaller of the two.
app.post('/smaller', async (req, res) => {
  const limit = Math.min(Number(req.body.limit) || 500, 1_000);
  res.json(await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: limit }));
});

// Clean: it was compared.
app.post('/compared', async (req, res) => {
  const { limit } = req.body;
  if (Number(limit) > 1_000) return res.status(400).end();
  res.json(await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: Number(limit) }));
});

app.post('/compared-bare', async (req, res) => {
  const { limit } = req.body;
  if (limit > 1_000) return res.status(400).end();
  res.json(await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello', max_output_tokens: limit }));
});

// Clean: what comes last is the server's.
app.post('/last', async (req, res) => {
  const own = { model: 'gpt-6-luna', max_output_tokens: 500 };
  res.json(await openai.responses.create(Object.assign({}, { input: req.body.question }, own)));
});
