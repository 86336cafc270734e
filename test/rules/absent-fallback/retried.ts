// A loop tries again and gives the error on in the end; what the route makes of it is nothing.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000, maxRetries: 0 });
const app = express();

async function ask(text: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text;
//                  ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` only throws the error on and answers an error
    } catch (error) {
      if (attempt >= 3 || !(error instanceof OpenAI.RateLimitError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}

app.post('/ask', async (req, res) => {
  try {
    res.json({ text: await ask(req.body.text) });
  } catch (error) {
    console.error(error);
    res.status(502).json({ error: 'unavailable' });
  }
});

async function summarize(text: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text;
    } catch (error) {
      if (attempt >= 3 || !(error instanceof OpenAI.RateLimitError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}

// Clean: the text itself stands for its summary.
app.post('/summary', async (req, res) => {
  try {
    res.json({ text: await summarize(req.body.text) });
  } catch (error) {
    console.error(error);
    res.json({ text: req.body.text.slice(0, 200) });
  }
});
