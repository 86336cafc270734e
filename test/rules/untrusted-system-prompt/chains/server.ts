import { Hono } from 'hono';
import { assigned, beside, searched } from './chains';

const app = new Hono();

app.post('/searched', async (context) => context.json(await searched.invoke({ question: await context.req.text() })));
app.post('/assigned', async (context) => context.json(await assigned.invoke({ question: await context.req.text() })));
app.post('/beside', async (context) => context.json(await beside.invoke({ question: await context.req.text() })));

export default app;
