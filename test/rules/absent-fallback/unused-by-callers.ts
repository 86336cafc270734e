import axios from 'axios';
import express from 'express';

const app = express();

const test = async (key: string) =>
  await axios.post(
    'https://api.openai.com/v1/chat/completions',
    { model: 'gpt-6-luna', messages: [{ role: 'user', content: 'ping' }] },
    { headers: { Authorization: `Bearer ${key}` } },
  );

// Clean: nobody who calls the test takes more of it than whether it fails.
app.post('/key', async (request, response) => {
  try {
    await test(String(request.body.key));
    response.json({ ok: true });
  } catch (error) {
    console.error(error);
    response.status(400).json({ ok: false });
  }
});

const ask = async (content: string) =>
  await axios.post('https://api.openai.com/v1/chat/completions', { model: 'gpt-6-luna', messages: [{ role: 'user', content }] });
//      ^^^^^^^^^^ absent-fallback [warning]: When the request fails, the code around `axios.post` only answers an e

app.post('/chat', async (request, response) => {
  try {
    const { data } = await ask(String(request.body.text));
    response.json({ text: data.choices[0]?.message.content });
  } catch (error) {
    console.error(error);
    response.status(503).json({ ok: false });
  }
});
