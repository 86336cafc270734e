// Clean: the project's own `onError` records and answers.
import { Hono } from 'hono';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = new Hono();

app.post('/reply', async (c) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: await c.req.text() });
  return c.text(answer.output_text);
});

app.onError((error, c) => {
  console.error(error);
  return c.text('The assistant is not available.', 502);
});

export default app;
