import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();
const GUIDE = 'https://docs.example.com/guide.txt';

interface Found {
  url: string;
  text: string;
}

async function searchWeb(query: string): Promise<Found[]> {
  const response = await fetch('https://api.tavily.com/search', { method: 'POST', body: JSON.stringify({ query }) });
  const data = (await response.json()) as { results: { url: string; content: string }[] };
  return data.results.map(({ url, content }) => ({ url, text: content }));
}

export async function searched(input: string, queries: string[]) {
  const settled = await Promise.allSettled(queries.map((query) => searchWeb(query)));
  const found = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const instructions = `Answer from:\n${found.map((one) => one.text).join('\n')}`;
//                                                         ^^^^^^^^ untrusted-system-prompt [warning]: `one.text` was looked up and stands in the system prompt, where the mo
  return openai.responses.create({ model: 'gpt-6-luna', instructions, input });
}

// A page that somebody names, and one that a search has found.
app.post('/read', async (req, res) => {
  const page = await fetch(req.body.address);
  const text = await page.text();
  const instructions = `Answer from this page:\n${text.slice(0, 8000)}`;
//                                                ^^^^ untrusted-system-prompt [warning]: `text` was looked up and stands in the system prompt, where the model 
  const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions, input: 'Sum it up.' });
  res.json({ text: answer.output_text });
});

export async function readFirst(input: string) {
  const [first] = await searchWeb(input);
  const page = await fetch(first?.url ?? GUIDE);
  const instructions = `Answer from this page:\n${await page.text()}`;
//                                                      ^^^^^^^^^^^ untrusted-system-prompt [warning]: `page.text()` was looked up and stands in the system prompt, where the
  return openai.responses.create({ model: 'gpt-6-luna', instructions, input });
}

// Clean: the project chose the address.
export async function guided(input: string) {
  const page = await fetch(GUIDE);
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Answer from:\n${await page.text()}`, input });
}

// Clean: what a service of the project's own says is no document.
app.post('/tone', async (req, res) => {
  const response = await fetch(`https://api.example.com/users/${req.body.id}`);
  const { tone } = (await response.json()) as { tone: string };
  const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions: `Write in this tone: ${tone}`, input: 'Hello' });
  res.json({ text: answer.output_text });
});

app.post('/file', async (req, res) => {
  const response = await fetch(`${process.env.FILES}/styles/${req.body.style}.txt`);
  const instructions = `Write in this style: ${await response.text()}`;
  const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions, input: 'Hello' });
  res.json({ text: answer.output_text });
});

// Clean: in a user's message, where documents belong.
export async function asUser(input: string) {
  const found = await searchWeb(input);
  return openai.responses.create({ model: 'gpt-6-luna', input: `${found.map((one) => one.text).join('\n')}\n\n${input}` });
}

// Clean: nobody knows who writes what stands there, page after page.
export async function crawl(input: string, start: string) {
  let address = start;
  let text = '';
  while (address !== '') {
    const page = await fetch(address);
    text = await page.text();
    address = text.trim();
  }
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `Answer from:\n${text}`, input });
}
