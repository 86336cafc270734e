// Express 5 passes the rejection of an async handler on by itself: a boundary, so a warning.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

app.post('/reply', async (req, res) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.text }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  res.json({ reply: answer.choices[0]?.message.content });
});
