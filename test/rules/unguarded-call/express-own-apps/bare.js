const { createServer } = require('node:http');
const express = require('express');
const OpenAI = require('openai');

const openai = new OpenAI();
const app = express();

// Nobody else gets hold of this app, so that the handler of another server in the package is none of its.
app.post('/ask', async (req, res) => {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  res.json({ text: answer.output_text });
});

createServer(app).listen(3000);
