import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';
import { Hono } from 'hono';
import OpenAI from 'openai';
import { z } from 'zod';
import { getMessages, getRecentMessages, prisma, saveMessage, supabase } from './db';

const client = new OpenAI({ timeout: 20_000 });
const app = new Hono();
type Role = 'user' | 'assistant';
const toUIMessages = (rows: { role: string | null; content: string | null }[]) =>
  rows.map((row, i): UIMessage => ({ id: String(i), role: row.role as Role, parts: [{ type: 'text', text: row.content ?? '' }] }));

app.post('/prisma/:id', async (c) => {
  const rows = await prisma.message.findMany({ where: { chatId: c.req.param('id') }, orderBy: { createdAt: 'asc' } });
  const messages = rows.map((row) => ({ role: row.role as Role, content: row.content }));
//                 ^^^^ unbounded-history [warning]: `rows` outlives the request, only grows, and `client.chat.completions.
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
  await prisma.message.create({ data: { chatId: c.req.param('id'), role: 'assistant', content: choices[0]?.message.content ?? '' } });
  return c.json(choices);
});

app.post('/included/:id', async (c) => {
  const chat = await prisma.chat.findUniqueOrThrow({ where: { id: c.req.param('id') }, include: { message: { orderBy: { createdAt: 'asc' } } } });
  const history = chat.message.map((row) => ({ role: row.role as Role, content: row.content }));
//                ^^^^^^^^^^^^ unbounded-history [warning]: `chat.message` outlives the request, only grows, and `client.chat.comp
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [...history, { role: 'user', content: 'Go on' }] });
  return c.json(choices);
});

app.post('/drizzle/:id', async (c) => {
  const rows = await getMessages(c.req.param('id'));
  const answer = streamText({ model: openai('gpt-6-luna'), messages: convertToModelMessages([...toUIMessages(rows)]) });
//                                                                                              ^^^^^^^^^^^^^^^^^^ unbounded-history [warning]: `toUIMessages(rows)` outlives the request, only grows, and `streamText
  await saveMessage({ chatId: c.req.param('id'), role: 'user', content: 'Go on' });
  return answer.toUIMessageStreamResponse();
});

app.post('/supabase/:id', async (c) => {
  const { data } = await supabase.from('chat_messages').select('role, content').eq('chat', c.req.param('id')).order('created_at');
  const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [...(data ?? [])] });
//                                                                                               ^^^^^^^^^^ unbounded-history [warning]: `data ?? []` outlives the request, only grows, and `client.chat.comple
  await supabase.from('chat_messages').insert({ chat: c.req.param('id'), role: 'assistant', content: choices[0]?.message.content });
  return c.json(choices);
});

const turn = z.object({ role: z.enum(['user', 'assistant']), content: z.string() });

app.post('/parsed/:id', async (c) => {
  const rows = await prisma.message.findMany({ where: { chatId: c.req.param('id') }, orderBy: { createdAt: 'asc' } });
  const turns = z.array(turn).parse(rows);
  const messages = turns.map(({ role, content }) => ({ role, content }));
//                 ^^^^^ unbounded-history [warning]: `turns` outlives the request, only grows
  return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: a longer one is refused.
app.post('/refused/:id', async (c) => {
  const rows = await prisma.message.findMany({ where: { chatId: c.req.param('id') }, orderBy: { createdAt: 'asc' } });
  const messages = z.array(turn).max(40).parse(rows);
  return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: the last of them only.
app.post('/taken/:id', async (c) => {
  const rows = await prisma.message.findMany({ where: { chatId: c.req.param('id') }, orderBy: { createdAt: 'desc' }, take: 20 });
  const messages = rows.map((row) => ({ role: row.role as Role, content: row.content }));
  return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: the last of them only.
app.post('/limited/:id', async (c) => {
  const rows = await getRecentMessages(c.req.param('id'));
  return streamText({ model: openai('gpt-6-luna'), messages: convertToModelMessages(toUIMessages(rows)) }).toUIMessageStreamResponse();
});

// Clean: cut before they are sent.
app.post('/cut/:id', async (c) => {
  const rows = await prisma.message.findMany({ where: { chatId: c.req.param('id') } });
  const messages = rows.slice(-20).map((row) => ({ role: row.role as Role, content: row.content }));
  return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: counted before they are sent.
app.post('/counted/:id', async (c) => {
  const rows = await prisma.message.findMany({ where: { chatId: c.req.param('id') } });
  if (rows.length > 40) return c.text('Begin a new chat', 409);
  const messages = rows.map((row) => ({ role: row.role as Role, content: row.content }));
  return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: no conversation.
app.post('/products', async (c) => {
  const rows = await prisma.product.findMany({ where: { isNew: true } });
  const messages = rows.map((row) => ({ role: 'user' as const, content: row.name }));
  return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

export default app;
