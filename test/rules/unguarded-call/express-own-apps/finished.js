const express = require('express');
const OpenAI = require('openai');
const { finish } = require('./finish');

const openai = new OpenAI();
const app = express();

// Clean: the handler is registered by who is handed the app.
app.post('/ask', async (req, res) => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question });
  res.json({ text: answer.output_text });
});

finish(app).listen(3001);
