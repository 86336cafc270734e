// A body that is spread into itself comes to an end.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();

app.post('/ask', async (req, res) => {
  let body: any = { model: 'gpt-5', messages: [{ role: 'user', content: String(req.body.text).slice(0, 500) }], ...req.body.settings };
  for (const name of ['seed', 'user']) {
    body = { ...body, [name]: req.body[name] };
  }
  res.json(await openai.chat.completions.create(body));
});
