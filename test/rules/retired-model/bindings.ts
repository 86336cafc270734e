import Anthropic from '@anthropic-ai/sdk';
import { Hono } from 'hono';

interface Env {
  ANTHROPIC_API_KEY: string;
  AI_GATEWAY_URL?: string;
}

// Workers are handed their environment.
const createClient = (env: Env) => new Anthropic({ apiKey: env.ANTHROPIC_API_KEY, baseURL: env.AI_GATEWAY_URL });

const app = new Hono<{ Bindings: Env }>();

app.get('/joke', async (c) => {
  const messages = [{ role: 'user' as const, content: 'A joke' }];
  const message = await createClient(c.env).messages.create({ model: 'claude-3-5-haiku-latest', max_tokens: 100, messages });
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-3-5-haiku-latest` off
  return c.json(message);
});

// Clean: whose address it is, is the caller's affair.
app.get('/other', async (c) => {
  const client = new Anthropic({ apiKey: c.env.ANTHROPIC_API_KEY, baseURL: c.req.query('address') });
  const messages = [{ role: 'user' as const, content: 'A joke' }];
  return c.json(await client.messages.create({ model: 'claude-3-5-haiku-latest', max_tokens: 100, messages }));
});

export default app;
