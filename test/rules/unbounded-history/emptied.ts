// To begin anew when somebody says so makes no conversation shorter that goes on.
import OpenAI from 'openai';
import express from 'express';
import { createInterface } from 'node:readline';

type Turn = OpenAI.ChatCompletionMessageParam;

const openai = new OpenAI();
const app = express();
const terminal = createInterface({ input: process.stdin });

const spoken: Turn[] = [];
terminal.on('line', async (line) => {
  if (line === '/clear' || line.startsWith('/reset')) {
    spoken.length = 0;
    return;
  }
  spoken.push({ role: 'user', content: line });
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: spoken });
//                                                                      ^^^^^^ unbounded-history [warning]: `spoken` outlives the request, only grows, and `openai.chat.completion
});

let said: Turn[] = [];
function forget() {
  said = [];
}
terminal.on('line', async (line) => {
  if (line.trim() === '/new') return forget();
  said.push({ role: 'user', content: line });
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: said });
//                                                                      ^^^^ unbounded-history [warning]: `said` outlives the request, only grows, and `openai.chat.completions.
});

const chosen: Turn[] = [];
app.post('/chosen', async (req, res) => {
  switch (req.body.command) {
    case 'clear':
      chosen.splice(0, chosen.length);
      return res.end();
  }
  chosen.push({ role: 'user', content: String(req.body.text) });
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: chosen });
//                                                                      ^^^^^^ unbounded-history [warning]: `chosen` outlives the request, only grows, and `openai.chat.completion
  res.end();
});
app.delete('/chosen', (_req, res) => {
  chosen.splice(0);
  res.end();
});

class Chat {
  private turns: Turn[] = [];

  async ask(content: string) {
    this.turns.push({ role: 'user', content });
    await openai.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns });
//                                                                        ^^^^^^^^^^ unbounded-history [warning]: `this.turns` outlives the request, only grows, and `openai.chat.comple
  }

  clear() {
    this.turns.length = 0;
  }
}
const chat = new Chat();
app.post('/chat', async (req, res) => res.json(await chat.ask(String(req.body.text))));
app.delete('/chat', (_req, res) => {
  chat.clear();
  res.end();
});

// Clean: each turn begins with nothing.
const fresh: Turn[] = [];
app.post('/fresh', async (req, res) => {
  fresh.length = 0;
  fresh.push({ role: 'user', content: String(req.body.text) });
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: fresh });
  res.end();
});

// Clean: and so it does where it is emptied behind the answer, by a function of its own.
const done: Turn[] = [];
function finish() {
  done.splice(0, done.length);
}
app.post('/done', async (req, res) => {
  done.push({ role: 'user', content: String(req.body.text) });
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: done });
  finish();
  res.end();
});

// Clean: the last ones are kept, or the first taken out.
let recent: Turn[] = [];
app.post('/recent', async (req, res) => {
  recent.push({ role: 'user', content: String(req.body.text) });
  recent = recent.slice(-20);
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: recent });
  res.end();
});

const short: Turn[] = [];
app.post('/short', async (req, res) => {
  short.push({ role: 'user', content: String(req.body.text) });
  short.splice(0, short.length - 20);
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: short });
  res.end();
});

// Clean: what it is emptied for nobody knows.
const other: Turn[] = [];
app.post('/other', async (req, res) => {
  if (req.body.topic !== 'same') other.length = 0;
  other.push({ role: 'user', content: String(req.body.text) });
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: other });
  res.end();
});

// Clean: nobody knows how long it gets before the timer empties it.
const timed: Turn[] = [];
app.post('/timed', async (req, res) => {
  timed.push({ role: 'user', content: String(req.body.text) });
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: timed });
  res.end();
});
setInterval(() => {
  timed.length = 0;
}, 60_000);
