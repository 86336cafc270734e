import express from 'express';
import { endWith } from './ending.js';

const app = express();
const URL = 'https://api.openai.com/v1/chat/completions';
const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

async function ask() {
  return await fetch(URL, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-6-luna', messages: [], stream: true }) });
//             ^^^^^ stream-without-cancel [information]: `fetch` goes on writing when its reader has gone, and every token unti
}

// What is read by hand goes on.
app.get('/written', async (_request, response) => {
  const answer = await ask();
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) response.write(part.value);
  response.end();
});

// Clean: it is no stream.
app.get('/whole', async (_request, response) => {
  const answer = await fetch(URL, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-6-luna', messages: [] }) });
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) response.write(part.value);
  response.end();
});

// Clean: somebody else may end it.
app.get('/ended', async (_request, response) => {
  const answer = await fetch(URL, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-6-luna', messages: [], stream: true }) });
  endWith(response, answer.body);
});
