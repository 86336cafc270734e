// What was said is joined into one text.
import express from 'express';
import { Ollama } from 'ollama';
import OpenAI from 'openai';

const app = express();
const ollama = new Ollama();
const openai = new OpenAI({ timeout: 20_000 });
const told = new Map<string, string[]>();
const lines: string[] = [];
const steps: string[] = [];

app.post('/villager', async (req, res) => {
  const memory = told.get(req.body.name) ?? [];
  told.set(req.body.name, memory);
  memory.push(`Player: ${req.body.line}`);
  const answer = await ollama.generate({ model: 'llama3.1', prompt: `${memory.join('\n')}\nYou:` });
//                                                                     ^^^^^^ unbounded-history [warning]: `memory` outlives the request, only grows, and `ollama.generate` sends
  memory.push(`You: ${answer.response}`);
  res.json(answer.response);
});

app.post('/narrator', async (req, res) => {
  lines.push(req.body.line);
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: 'Go on:\n' + lines.join('\n') }] });
//                                                                                                                       ^^^^^ unbounded-history [warning]: `lines` outlives the request, only grows, and `openai.chat.completions
  res.json(answer.choices[0]?.message.content);
});

// Clean: the last ones of it.
app.post('/short', async (req, res) => {
  steps.push(req.body.line);
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: steps.slice(-10).join('\n') }] });
  res.json(answer.choices[0]?.message.content);
});

// Clean: made anew for each request.
app.post('/parts', async (req, res) => {
  const parts: string[] = [];
  for (const part of req.body.parts) parts.push(`- ${part}`);
  const answer = await ollama.generate({ model: 'llama3.1', prompt: parts.join('\n') });
  res.json(answer.response);
});
