import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI();
const app = express();

app.post('/teaser', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: req.body.text });
  res.json({ teaser: answer.output_text });
});
