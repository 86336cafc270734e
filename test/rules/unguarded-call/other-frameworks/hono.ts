import { Hono } from 'hono';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = new Hono();

app.post('/reply', async (c) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: await c.req.text() });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  return c.text(answer.output_text);
});

export default app;
