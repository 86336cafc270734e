// What is put into a text where a name stood is part of it.
import { Agent, run } from '@openai/agents';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const TEMPLATE = 'You are {{persona}}.';

app.post('/replaced', async (req, res) => {
  const instructions = TEMPLATE.replace('{{persona}}', req.body.persona);
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', instructions, input: 'A joke' });
//                                                                             ^^^^^^^^^^^^ untrusted-system-prompt [error]: `instructions` comes from a request and stands in the system prompt, w
  res.send(output_text);
});

app.post('/handed', async (req, res) => {
  const joker = new Agent({ name: 'Joker', instructions: 'You tell jokes.', handoffDescription: `Knows ${req.body.topic}` });
//                                                                                                       ^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.topic` comes from a request and stands in the system prompt,
  const { finalOutput } = await run(joker, 'A joke');
  res.send(finalOutput);
});

// What is taken away is no part of it.
app.post('/removed', async (req, res) => {
  const instructions = TEMPLATE.replace(req.body.word, '');
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', instructions, input: 'A joke' });
  res.send(output_text);
});
