// An object for each user, and the list is one of its members.
import OpenAI from 'openai';
import { Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';

type Message = OpenAI.ChatCompletionMessageParam;

interface Session {
  history: Message[];
  seen: number[];
}

const openai = new OpenAI();
const bot = new Telegraf(process.env.TELEGRAM_TOKEN ?? '');
const sessions = new Map<string, Session>();
const short = new Map<string, Session>();
const byUser: Record<string, { messages: Message[]; model: string }> = {};

function sessionOf(user: string): Session {
  let session = sessions.get(user);
  if (!session) {
    session = { history: [], seen: [] };
    sessions.set(user, session);
  }
  return session;
}

bot.on(message('text'), async (ctx) => {
  const session = sessionOf(String(ctx.from.id));
  session.history.push({ role: 'user', content: ctx.message.text });
  session.seen.push(Date.now());
  if (session.seen.length > 5) session.seen.shift();
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: session.history });
//                                                                                ^^^^^^^^^^^^^^^ unbounded-history [warning]: `session.history` outlives the request, only grows, and `openai.chat.c
  await ctx.reply(answer.choices[0]?.message.content ?? 'Nothing');
});

bot.command('ask', async (ctx) => {
  const known = (byUser[ctx.from.id] ??= { messages: [], model: 'gpt-5' });
  const { messages, model } = known;
  messages.push({ role: 'user', content: ctx.message.text });
  const answer = await openai.chat.completions.create({ model, messages });
//                                                             ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `openai.chat.completi
  await ctx.reply(answer.choices[0]?.message.content ?? 'Nothing');
});

bot.command('short', async (ctx) => {
  const session = short.get(String(ctx.from.id)) ?? { history: [], seen: [] };
  session.history.push({ role: 'user', content: ctx.message.text });
  session.history = session.history.slice(-20);
  short.set(String(ctx.from.id), session);
  // Clean: only the last ones are kept.
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: session.history });
  await ctx.reply(answer.choices[0]?.message.content ?? 'Nothing');
});

bot.launch();
