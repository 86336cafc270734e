// Clean throughout: Express 5 hands the rejection to the project's own middleware, which records and answers.
import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import { reportErrors } from './errors.js';

const anthropic = new Anthropic();
const app = express();

app.post('/reply', async (req, res) => {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: req.body.messages });
  res.json(message.content);
});

app.use(reportErrors);
