import express from 'express';
import { ask, tryAsk } from './llm';

const app = express();

app.post('/ask', async (request, response) => {
  response.json(await ask(request.body.question));
//                    ^^^ unguarded-call [error]: Nothing catches `ask` when the request fails; Express 4 does not wait 
});

app.post('/careful', async (request, response) => {
  try {
    response.json(await ask(request.body.question));
  } catch {
    response.status(503).json({ error: 'Try again later.' });
  }
});

app.post('/value', async (request, response) => {
  const { text, error } = await tryAsk(request.body.question);
  response.status(error ? 503 : 200).json({ text });
});
