import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI({ timeout: 20_000 });

async function ask(model: string, input: string) {
  const response = await openai.responses.create({ model, input, max_output_tokens: 900 });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; Ex
  return response.output_text;
}

// Where both fail, nobody catches what Promise.any makes of it.
app.get('/', async (req, res) => {
  res.json({ text: await Promise.any([ask('gpt-6-sol', 'x'), ask('gpt-6-luna', 'x')]) });
});
