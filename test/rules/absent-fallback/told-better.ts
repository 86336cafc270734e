// A handler that only puts better words into the error has nothing to give.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

async function ask(input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only throws the error on and answers an error
    return answer.output_text;
  } catch (error) {
    const failure = error as Error;
    failure.message = 'The model did not answer.';
    throw failure;
  }
}

const session = { title: '' };

async function toTitle(input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
    session.title = answer.output_text;
  } catch {
    // Clean: a title that stands in for the model's.
    session.title = 'Untitled';
  }
}

app.post('/ask', async (request, response) => {
  try {
    const text = await ask(String(request.query['text']));
    await toTitle(text);
    response.json({ text, title: session.title });
  } catch (error) {
    console.error(error);
    response.status(503).json({ error: 'unavailable' });
  }
});
