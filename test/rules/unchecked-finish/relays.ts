import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import OpenAI from 'openai';

const client = new OpenAI();
const app = new Hono();

// Who is sent the answer as it came is told how it ended.
app.post('/whole', async (c) => {
  const { messages } = await c.req.json();
  return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

app.post('/inside', async (c) => {
  const { messages } = await c.req.json();
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  return c.json({ completion, at: Date.now() });
});

app.post('/chunks', async (c) => {
  const { messages } = await c.req.json();
  return streamSSE(c, async (events) => {
    const chunks = await client.chat.completions.create({ model: 'gpt-6-luna', messages, stream: true });
    for await (const chunk of chunks) await events.writeSSE({ data: JSON.stringify(chunk) });
  });
});

// Only the text.
app.post('/text', async (c) => {
  const { messages } = await c.req.json();
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `client.chat.completions.create` end
  return c.json({ text: completion.choices[0]?.message.content });
});

app.post('/texts', async (c) => {
  const { messages } = await c.req.json();
  return streamSSE(c, async (events) => {
    const chunks = await client.chat.completions.create({ model: 'gpt-6-luna', messages, stream: true });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `client.chat.completions.create` end
    for await (const chunk of chunks) await events.writeSSE({ data: chunk.choices[0]?.delta.content ?? '' });
  });
});

export default app;
