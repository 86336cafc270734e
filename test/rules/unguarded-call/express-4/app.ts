// Express 4 does not look at the promise of an async handler, so the rejection is lost and the request hangs.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

app.post('/reply', async (req, res) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.text }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.chat.completions.create` when all 3 attempts fail
  res.json({ reply: answer.choices[0]?.message.content });
});

app.post('/summary', async (req, res, next) => {
  try {
    // Clean: the handler itself catches and passes the error to Express.
    const answer = await openai.responses.create({ model: 'gpt-4o', input: req.body.text });
    res.json({ summary: answer.output_text });
  } catch (error) {
    next(error);
  }
});

function withErrors(handler: express.RequestHandler): express.RequestHandler {
  return (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);
}

app.post(
  '/title',
  withErrors(async (req, res) => {
    // Clean: the wrapper catches what the handler rejects with.
    const answer = await openai.responses.create({ model: 'gpt-4o', input: req.body.text });
    res.json({ title: answer.output_text });
  }),
);

// The error middleware is reached by `next(error)` only, not by a lost rejection.
app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  console.error(error);
  res.status(502).json({ error: 'The assistant is not available right now.' });
});
