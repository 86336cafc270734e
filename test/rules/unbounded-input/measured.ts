import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const MOST = 10_000;

// Whoever checks it looks at something else.
app.post('/looked-at', async (req, res) => {
  const { question } = req.body;
  if (!isText(question)) return res.status(400).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: question }));
//                                                                     ^^^^^^^^ unbounded-input [information]: `question` goes from a request into the prompt at any length: who send
});

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

// The whole body, with a text or messages in it.
app.post('/proxy', async (req, res) => {
  res.json(await client.responses.create({ ...req.body, stream: false }));
//                                            ^^^^^^^^ unbounded-input [information]: `req.body.input` goes from a request into the prompt at any length: wh
});

// Two ways to one helper, of which only this one is open.
app.post('/open', async (req, res) => {
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: toText(req.body.lines) }));
});

// Clean: the other one is measured.
app.post('/measured', async (req, res) => {
  const { lines } = req.body;
  if (lines.length > 20) return res.status(413).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: toText(lines) }));
});

function toText(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
//                                ^^^^ unbounded-input [information]: `line` goes from a request into the prompt at any length: who sends it
}

// Clean: it is measured as it is written down.
app.post('/settings', async (req, res) => {
  const { settings } = req.body;
  const written = JSON.stringify(settings ?? {});
  if (written.length > MOST) return res.status(413).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Describe ${JSON.stringify(settings)}` }));
});

// Clean: a function of the project measures it.
app.post('/refused', async (req, res) => {
  const { article } = req.body;
  const error = validateArticle(article);
  if (error) return res.status(413).end(error);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Summarize: ${article}` }));
});

function validateArticle(article: string): string | null {
  return exceeds(article) ? 'too long' : null;
}

function exceeds(text: string): boolean {
  return text.length > MOST;
}

// Clean: only so many of the last messages go on.
app.post('/latest', async (req, res) => {
  const messages = toLatest(req.body.messages);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

function toLatest(messages: OpenAI.ChatCompletionMessageParam[]) {
  const latest: OpenAI.ChatCompletionMessageParam[] = [];
  let total = 0;
  for (const message of messages.toReversed()) {
    const size = message.content?.length ?? 0;
    if (total + size > MOST) break;
    latest.unshift(message);
    total += size;
  }
  return latest;
}

// How long each is, is only written down.
app.post('/sized', async (req, res) => {
  const messages = toSized(req.body.messages);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

function toSized(messages: OpenAI.ChatCompletionMessageParam[]) {
  const sized: OpenAI.ChatCompletionMessageParam[] = [];
  for (const message of messages) {
    const size = message.content?.length ?? 0;
    console.log(`a message of ${size} characters`);
    sized.push(message);
//             ^^^^^^^ unbounded-input [information]: `message` goes from a request into the prompt at any length: who sends
  }
  return sized;
}

// Whose name speaks of a measure, and which only looks something up.
app.post('/kept', async (req, res) => {
  const { text } = req.body;
  const kept = (await getSummary(text)) ?? (await findAccount(text));
  if (kept) return res.json({ kept });
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Sum up: ${text}` }));
//                                                                                ^^^^ unbounded-input [information]: `text` goes from a request into the prompt at any len
});

async function getSummary(text: string): Promise<string | null> {
  return cache.get(text);
}

const findAccount = async (text: string) => cache.get(`account ${text}`);

// Clean: nobody can read what this one does.
app.post('/estimated', async (req, res) => {
  const { text } = req.body;
  if (!estimateTokens(text)) return res.status(413).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Sum up: ${text}` }));
});

// Clean: and this one is seen to cut.
app.post('/clipped', async (req, res) => {
  const { text } = req.body;
  const short = clipText(text);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Sum up: ${short}` }));
});

function clipText(text: string): string {
  const words = text.split(' ');
  return words.slice(0, MOST).join(' ');
}

declare const cache: { get(key: string): Promise<string | null> };
declare function estimateTokens(text: string): boolean;
