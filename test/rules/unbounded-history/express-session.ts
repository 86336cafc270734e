import express from 'express';
import session from 'express-session';
import OpenAI from 'openai';

declare module 'express-session' {
  interface SessionData {
    messages: OpenAI.ChatCompletionMessageParam[];
  }
}

const openai = new OpenAI();
const app = express();
app.use(session({ secret: process.env.SECRET ?? '' }));

app.post('/chat', async (req, res) => {
  req.session.messages ??= [];
  req.session.messages.push({ role: 'user', content: req.body.text });
  const answer = await openai.chat.completions.create({
    model: 'gpt-5',
    messages: [{ role: 'system', content: 'Be kind.' }, ...req.session.messages],
//                                                         ^^^^^^^^^^^^^^^^^^^^ unbounded-history [warning]: `req.session.messages` outlives the request, only grows, and `openai.c
  });
  res.json(answer.choices[0]?.message.content);
});

// Clean: nothing of a session.
app.post('/once', async (req, res) => {
  const messages: OpenAI.ChatCompletionMessageParam[] = [];
  messages.push({ role: 'user', content: req.body.text });
  res.json(await openai.chat.completions.create({ model: 'gpt-5', messages }));
});
