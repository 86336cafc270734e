// Caught, but the only thing that the user ever gets is an error.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

app.post('/reply', async (req, res) => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o', input: req.body.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` only answers an error
    res.json({ reply: answer.output_text });
  } catch (error) {
    console.error(error);
    res.status(502).json({ error: 'The assistant is not available.' });
  }
});

app.post('/reply-or-form', async (req, res) => {
  try {
    // Clean: the handler answers something that the user can go on with.
    const answer = await openai.responses.create({ model: 'gpt-4o', input: req.body.text });
    res.json({ reply: answer.output_text });
  } catch (error) {
    console.error(error);
    res.json({ reply: 'We have received your question and will answer by e-mail within a day.' });
  }
});

app.post('/reply-by-next', async (req, res, next) => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-4o', input: req.body.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only
    res.json({ reply: answer.output_text });
  } catch (error) {
    next(error);
  }
});

app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  console.error(error);
  res.status(500).end();
});
