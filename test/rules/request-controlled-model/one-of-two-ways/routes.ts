import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import { complete, summarize } from './complete';

const Body = z.object({
  model: z.enum(['gpt-5.1', 'gpt-6-luna']),
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(8000) })),
});

const app = new Hono();

app.post('/chat', zValidator('json', Body), async (c) => {
  const { model, messages } = c.req.valid('json');
  return c.json({ answer: await complete(model, messages), summary: await summarize(model, messages) });
});

app.post('/playground', async (c) => {
  const body = await c.req.json();
  return c.json({ answer: await complete(body.model, body.messages) });
});

export default app;
