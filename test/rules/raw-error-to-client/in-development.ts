// What only developers are shown, and what an error says that it is for everybody.
import express, { type NextFunction, type Request, type Response } from 'express';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = express();
const isProduction = process.env.NODE_ENV === 'production';

app.get('/detail', async (_req, res) => {
  try {
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' }));
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'failed', ...(!isProduction && { detail: String(error) }) });
  }
});

app.get('/chosen', async (_req, res) => {
  try {
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' }));
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: process.env.NODE_ENV === 'development' ? String(error) : 'failed' });
  }
});

// Everybody is shown this.
app.get('/all', async (_req, res) => {
  try {
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' }));
  } catch (error) {
    console.error(error);
    if (!isProduction) console.trace();
    res.status(500).json({ error: String(error) });
//                                       ^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the response
  }
});

app.get('/passed', async (_req, res, next) => {
  try {
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' }));
  } catch (error) {
    next(error);
  }
});

app.use((error: Error & { expose?: boolean }, _req: Request, res: Response, _next: NextFunction) => {
  console.error(error);
  res.status(500).json({ error: error.expose ? error.message : 'failed' });
});
