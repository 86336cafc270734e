const express = require('express');
const axios = require('axios');

const app = express();
const URL = 'https://api.openai.com/v1/chat/completions';

app.post('/pipe', async (req, res) => {
  const upstream = await axios.post(URL, { model: 'gpt-5', stream: true, messages: req.body.messages }, { responseType: 'stream', timeout: 20_000 });
//                       ^^^^^^^^^^ stream-without-cancel [information]: `axios.post` goes on writing when its reader has gone, and every token
  upstream.data.pipe(res);
});

app.post('/write', async (req, res) => {
  const upstream = await fetch(URL, { method: 'POST', body: JSON.stringify({ model: 'gpt-5', stream: true, messages: req.body.messages }) });
//                       ^^^^^ stream-without-cancel [information]: `fetch` goes on writing when its reader has gone, and every token unti
  for await (const chunk of upstream.body) res.write(chunk);
  res.end();
});

app.post('/ended', async (req, res) => {
  const controller = new AbortController();
  res.on('close', () => controller.abort());
  const upstream = await fetch(URL, {
    method: 'POST',
    signal: controller.signal,
    body: JSON.stringify({ model: 'gpt-5', stream: true, messages: req.body.messages }),
  });
  for await (const chunk of upstream.body) res.write(chunk);
  res.end();
});

app.post('/whole', async (req, res) => {
  const upstream = await fetch(URL, { method: 'POST', body: JSON.stringify({ model: 'gpt-5', messages: req.body.messages }) });
  res.json(await upstream.json());
});
