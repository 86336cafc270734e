// What is put into a list comes out of it again.
// rules: untrusted-system-prompt, unbounded-input
import express from 'express';
import OpenAI from 'openai';

declare function load(id: string): Promise<OpenAI.ChatCompletionMessageParam[]>;

const openai = new OpenAI({ timeout: 20_000 });
const app = express();

app.post('/parts', async (req, res) => {
  const parts = ['You help.'];
  parts.push(`The user's name is ${req.body.name}.`);
//                                 ^^^^^^^^^^^^^ unbounded-input [information]: `req.body.name` goes from a request into the prompt at any length: who
//                                 ^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.name` comes from a request and stands in the system prompt, 
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions: parts.join('\n'), input: 'Hi.' }));
});

app.post('/loaded/:id', async (req, res) => {
  const history = await load(req.params.id);
  history.push({ role: 'user', content: req.body.text });
//                                      ^^^^^^^^^^^^^ unbounded-input [information]: `req.body.text` goes from a request into the prompt at any length: who
  const messages = [{ role: 'system' as const, content: 'You help.' }, ...history];
  res.json(await openai.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: what the request brought is put into another list.
app.post('/other', async (req, res) => {
  const parts = ['You help.'];
  const names: string[] = [];
  names.push(req.body.name);
  parts.push('Be kind.');
  res.json(await openai.responses.create({ model: 'gpt-6-luna', instructions: parts.join('\n'), input: `${names.length} people` }));
});
