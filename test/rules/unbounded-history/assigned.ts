// A list of the module that is made anew with each message, longer than before.
import express from 'express';
import OpenAI from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;

const openai = new OpenAI();
const app = express();
let history: Message[] = [];
let joined: Message[] = [];
let recent: Message[] = [];

app.post('/spread', async (req, res) => {
  history = [...history, { role: 'user', content: req.body.text }];
  res.json(await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'system', content: 'Be kind.' }, ...history] }));
//                                                                                                                        ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `openai.chat.completio
});
app.post('/reset', (_req, res) => {
  history = [];
  res.end();
});

app.post('/joined', async (req, res) => {
  joined = joined.concat({ role: 'user', content: req.body.text });
  res.json(await openai.chat.completions.create({ model: 'gpt-4o', messages: joined }));
//                                                                           ^^^^^^ unbounded-history [warning]: `joined` outlives the request, only grows, and `openai.chat.completion
});

app.post('/recent', async (req, res) => {
  recent = [...recent, { role: 'user', content: req.body.text }].slice(-20) as Message[];
  // Clean: only the last ones are kept.
  res.json(await openai.chat.completions.create({ model: 'gpt-4o', messages: recent }));
});
