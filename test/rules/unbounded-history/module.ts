// A list of the module lives as long as the server.
import OpenAI from 'openai';
import express from 'express';

const openai = new OpenAI();
const app = express();
const messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [{ role: 'system', content: 'You are kind.' }];
const recent: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [];
const capped: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [];

app.post('/chat', async (request, response) => {
  messages.push({ role: 'user', content: request.body.text });
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages });
//                                                                       ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows
  const content = answer.choices[0]?.message.content ?? '';
  messages.push({ role: 'assistant', content });
  response.json({ content });
});

app.post('/recent', async (request, response) => {
  recent.push({ role: 'user', content: request.body.text });
  // Clean: only the last ones are sent.
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: recent.slice(-20) });
  response.json({ content: answer.choices[0]?.message.content });
});

app.post('/capped', async (request, response) => {
  capped.push({ role: 'user', content: request.body.text });
  if (capped.length > 20) capped.splice(0, capped.length - 20);
  // Clean: the list is shortened.
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: capped });
  response.json({ content: answer.choices[0]?.message.content });
});

app.post('/single', async (request, response) => {
  const own: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [];
  own.push({ role: 'user', content: request.body.text });
  // Clean: this one ends with the request.
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: own });
  response.json({ content: answer.choices[0]?.message.content });
});
