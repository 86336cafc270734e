import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { CohereClient } from 'cohere-ai';
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const cohere = new CohereClient();
const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const template = ChatPromptTemplate.fromMessages([
  ['system', 'Answer in {language}.'],
  ['human', '{question}'],
]);
const app = express();

app.post('/joined', async (req, res) => {
  const base = [{ role: 'system' as const, content: `You serve ${req.body.tenant}.` }];
//                                                               ^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.tenant` comes from a request and stands in the system prompt
  const messages = base.concat([]).slice(-10);
  res.json(await openai.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

app.post('/filled', async (req, res) => {
  const messages = await template.formatMessages({ language: req.body.language, question: req.body.question });
//                                                           ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  res.json(await model.invoke(messages));
});

app.post('/older', async (req, res) => {
  res.json(await cohere.chat({ message: 'Hello', chatHistory: [{ role: 'SYSTEM', message: `Be ${req.body.tone}.` }] }));
//                                                                                              ^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.tone` comes from a request and stands in the system prompt, 
});

// Clean: only what the user says comes from the request.
app.post('/said', async (req, res) => {
  const base = [{ role: 'system' as const, content: 'You serve a shop.' }];
  const messages = base.concat([{ role: 'user', content: req.body.question }]);
  res.json(await openai.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

app.post('/asked', async (req, res) => {
  const messages = await template.formatMessages({ language: 'English', question: req.body.question });
  res.json(await model.invoke(messages));
});
