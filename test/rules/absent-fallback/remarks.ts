import { Hono } from 'hono';
import OpenAI from 'openai';

const client = new OpenAI();
const app = new Hono();

// Clean: the text comes back as it was, with a remark.
app.post('/rewrite', async (context) => {
  const original = await context.req.text();
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: original });
    return context.json({ text: answer.output_text, error: null });
  } catch (error) {
    console.error(error);
    return context.json({ text: original, error: 'Nothing was changed' });
  }
});

app.post('/label', async (context) => {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: await context.req.text() });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` on
    return context.json({ text: answer.output_text, error: null });
  } catch (error) {
    console.error(error);
    return context.json({ text: '', error: 'failed' });
  }
});

app.post('/title', async (context) => {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: await context.req.text() });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` on
    return context.json({ result: answer.output_text, success: true });
  } catch (error) {
    console.error(error);
    return context.json({ result: error, success: false });
  }
});

export default app;
