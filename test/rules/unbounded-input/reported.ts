import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const anthropic = new Anthropic();

app.post('/summary', async (req, res) => {
  const { article } = req.body;
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: `Summarize: ${article}` });
//                                                                                         ^^^^^^^ unbounded-input [information]: `article` goes from a request into the prompt at any length: who sends
  res.json(answer.output_text);
});

// That it is not empty is no bound.
app.post('/ask', async (req, res) => {
  const question = req.body.question.trim();
  if (question.length === 0 || question.length < 1) return res.status(400).end();
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    messages: [{ role: 'user', content: question }],
//                                      ^^^^^^^^ unbounded-input [information]: `question` goes from a request into the prompt at any length: who send
  });
  res.json(message.content);
});

// A list of as many as somebody likes to send.
app.post('/chat', async (req, res) => {
  const messages = req.body.messages.filter(({ role }: { role: string }) => role === 'user');
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
//                                                                     ^^^^^^^^ unbounded-input [information]: `messages` goes from a request into the prompt at any length: who send
});
