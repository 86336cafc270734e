import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 10_000 });
const app = new Hono();

app.onError((error, context) => {
  console.error(error);
  return context.json({ error: 'failed' }, 500);
});

// The response is under way when the callback runs: `onError` never hears of it.
app.post('/stream', (context) =>
  streamSSE(context, async (stream) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: await context.req.text() });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
    await stream.writeSSE({ data: answer.output_text });
  }),
);

// Clean: another rule speaks of what is handled so.
app.post('/whole', async (context) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: await context.req.text() });
  return context.json({ answer: answer.output_text });
});

export default app;
