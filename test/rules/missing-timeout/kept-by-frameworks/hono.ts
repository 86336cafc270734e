import { Hono } from 'hono';
import OpenAI from 'openai';

type Kept = { Bindings: { KEY: string }; Variables: { late: OpenAI; soon: OpenAI } };

const app = new Hono<Kept>();

app.use(async (c, next) => {
  c.set('late', new OpenAI({ apiKey: c.env.KEY }));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  c.set('soon', new OpenAI({ apiKey: c.env.KEY, timeout: 20_000 }));
  await next();
});

app.get('/late', async (c) => c.json(await c.get('late').responses.create({ model: 'gpt-6-luna', input: 'A joke' })));
// Clean: that one has a limit.
app.get('/soon', async (c) => c.json(await c.var.soon.responses.create({ model: 'gpt-6-luna', input: 'A joke' })));

export default app;
