import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI({ timeout: 20_000 });

// clean: one helper asks both models, and the second call of it is the fallback, which needs none itself
async function ask(model: string, input: string) {
  const response = await openai.responses.create({ model, input, max_output_tokens: 400 });
  return response.output_text;
}

app.get('/a', async (req, res) => {
  try {
    res.json({ text: await ask('gpt-6-sol', 'x').catch(() => ask('gpt-6-luna', 'x')) });
  } catch (error) {
    console.error(error);
    res.status(503).json({ error: 'later' });
  }
});

async function minutes(prompt: string): Promise<string> {
  // clean: the same by a closure
  const request = (model: string) => openai.responses.create({ model, input: prompt, max_output_tokens: 400 });
  try {
    return (await request('gpt-6-sol')).output_text;
  } catch (error) {
    console.warn(error);
    return (await request('gpt-6-luna')).output_text;
  }
}

app.get('/minutes', async (req, res) => {
  try {
    res.json({ minutes: await minutes('…') });
  } catch (error) {
    console.error(error);
    res.status(503).json({ error: 'later' });
  }
});

// A third caller has no second model.
async function name(model: string, input: string) {
  const response = await openai.responses.create({ model, input, max_output_tokens: 400 });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return response.output_text;
}

app.get('/b', async (req, res) => {
  try {
    res.json({ text: await name('gpt-6-sol', 'x').catch(() => name('gpt-6-luna', 'x')) });
  } catch (error) {
    console.error(error);
    res.status(503).json({ error: 'later' });
  }
});

app.get('/c', async (req, res) => {
  try {
    res.json({ text: await name('gpt-6-sol', 'y') });
  } catch (error) {
    console.error(error);
    res.status(503).json({ error: 'later' });
  }
});

// The call in the handler follows something that asked no model.
async function comment(input: string) {
  const response = await openai.responses.create({ model: 'gpt-6-sol', input, max_output_tokens: 400 });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  return response.output_text;
}

app.get('/d', async (req, res) => {
  try {
    let text: string;
    try {
      text = JSON.parse(String(req.query.text));
    } catch {
      text = await comment('What is wrong with it?');
    }
    res.json({ text });
  } catch (error) {
    console.error(error);
    res.status(503).json({ error: 'later' });
  }
});
