import { celebrate, Joi } from 'celebrate';
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

app.post('/ask', log({ level: 'info' }), async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question }));
//                                                                     ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
});

// Clean: what stands before the handler says what each part of the request may hold.
app.post('/checked', celebrate({ body: Joi.object({ question: Joi.string().max(500) }) }), async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question }));
});

declare function log(options: { level: string }): express.RequestHandler;
