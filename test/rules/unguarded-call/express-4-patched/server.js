// Clean: the patched Express hands rejections to the error middleware.
require('express-async-errors');
const express = require('express');
const { OpenAI } = require('openai');

const openai = new OpenAI();
const app = express();

app.post('/title', async (req, res) => {
  const answer = await openai.responses.create({ model: 'gpt-5.6-terra', input: req.body.text });
  res.json({ title: answer.output_text });
});

app.use((error, req, res, next) => {
  console.error(error);
  res.status(500).json({ error: 'Something went wrong.' });
});

app.listen(8080);
