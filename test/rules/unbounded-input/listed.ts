import Ajv from 'ajv';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const isQuestion = new Ajv().compile<{ text: string }>({ type: 'object', properties: { text: { type: 'string', maxLength: 300 } } });

// Clean: one of a few words.
app.post('/listed', async (req, res) => {
  const language = ['en', 'de'].includes(req.body.language) ? req.body.language : 'en';
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `A joke in ${language}` }));
});

// Clean: its schema says how long it may be.
app.post('/compiled', async (req, res) => {
  if (!isQuestion(req.body)) return res.status(400).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: req.body.text }));
});

// That a word is in it says nothing of its length.
app.post('/word', async (req, res) => {
  const { text } = req.body;
  if (!text.includes('please')) return res.status(400).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: text }));
//                                                                     ^^^^ unbounded-input [information]: `text` goes from a request into the prompt at any length: who sends it
});
