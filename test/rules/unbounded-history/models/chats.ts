// A table is a conversation's whatever the case of its name.
import { PrismaClient } from '@prisma/client';
import { Hono } from 'hono';
import OpenAI from 'openai';

const prisma = new PrismaClient();
const client = new OpenAI({ timeout: 20_000 });
const app = new Hono();
type Role = 'user' | 'assistant';

app.post('/ask/:id', async (c) => {
  const rows = await prisma.aiMessage.findMany({ where: { threadId: c.req.param('id') } });
  const messages = rows.map((row) => ({ role: row.role as Role, content: row.content }));
//                 ^^^^ unbounded-history [warning]: `rows` outlives the request, only grows, and `client.chat.completions.
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  await prisma.aiMessage.create({ data: { threadId: c.req.param('id'), role: 'assistant', content: choices[0]?.message.content ?? '' } });
  return c.json(choices);
});

// No conversation: what users returned.
app.post('/returns', async (c) => {
  const rows = await prisma.return.findMany();
  const messages = rows.map((row) => ({ role: 'user' as const, content: row.reason }));
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  await prisma.return.create({ data: { reason: 'none' } });
  return c.json(choices);
});
