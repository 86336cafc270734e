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

// What a helper is handed holds the conversation as a text, with more around it.
async function ask(prompt: string, system = 'Be kind.') {
  const messages = [
    { role: 'system' as const, content: system },
    { role: 'user' as const, content: prompt },
  ];
  return (await openai.chat.completions.create({ model: 'gpt-5', messages })).choices[0]?.message.content ?? '';
}

const talks = new Map<string, { role: string; text: string }[]>();
const shortTalks = new Map<string, { role: string; text: string }[]>();

app.post('/talk', async (req, res) => {
  const talk = talks.get(req.body.id) ?? [];
  talks.set(req.body.id, talk);
  talk.push({ role: 'user', text: req.body.line });
  const text = await ask(`${talk.map(({ role, text }) => `${role}: ${text}`).join('\n')}\n\nNotes:`);
//                          ^^^^ unbounded-history [warning]: `talk` outlives the request, only grows
  talk.push({ role: 'assistant', text });
  res.json(text);
});

// Clean: the last ones of it.
app.post('/short-talk', async (req, res) => {
  const talk = shortTalks.get(req.body.id) ?? [];
  shortTalks.set(req.body.id, talk);
  talk.push({ role: 'user', text: req.body.line });
  const last = talk.slice(-10);
  res.json(await ask(`${last.map(({ role, text }) => `${role}: ${text}`).join('\n')}\n\nNotes:`));
});
