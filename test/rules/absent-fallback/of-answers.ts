// What a handler gives where the model did answer helps nobody while the provider is down.
import express from 'express';
import OpenAI from 'openai';
import { ZodError } from 'zod';

const app = express();
const openai = new OpenAI();
const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });
//                             ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
let duration = 0;

app.post('/answer', async (request, response) => {
  try {
    response.json(await ask(String(request.body.text)));
  } catch (error) {
    console.error(error);
    response.status(500).json({ error: 'No answer' });
  }
});

async function rate(input: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-5', input })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  } catch (error) {
    if (error instanceof ZodError) return 'none';
    throw error;
  }
}

app.post('/rating', async (request, response) => {
  const start = Date.now();
  try {
    response.json(await rate(String(request.body.text)));
  } catch (error) {
    duration = Date.now() - start;
    console.error(error, duration);
    response.status(500).json({ error: 'No rating' });
  }
});
