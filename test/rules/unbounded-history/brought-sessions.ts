// Sessions that a framework brings with each message of the same sender.
import Anthropic from '@anthropic-ai/sdk';
import { Bot, type Context, type SessionFlavor, session } from 'grammy';

interface Kept {
  history: Anthropic.MessageParam[];
  recent: Anthropic.MessageParam[];
  seen: string[];
}

type Chat = Context & SessionFlavor<Kept>;

const anthropic = new Anthropic();
const bot = new Bot<Chat>(process.env.TELEGRAM_TOKEN ?? '');
bot.use(session({ initial: (): Kept => ({ history: [], recent: [], seen: [] }) }));

async function ask(messages: Anthropic.MessageParam[]) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
//                                                                                               ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `anthropic.messages.c
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

bot.command('reset', (ctx) => {
  ctx.session.history = [];
});

bot.on('message:text', async (ctx) => {
  ctx.session.history.push({ role: 'user', content: ctx.message.text });
  ctx.session.seen = ctx.session.seen.slice(-5);
  const answer = await ask(ctx.session.history);
  ctx.session.history.push({ role: 'assistant', content: answer });
  await ctx.reply(answer);
});

async function brief(ctx: Chat) {
  const { recent } = ctx.session;
  recent.push({ role: 'user', content: ctx.message?.text ?? '' });
  while (recent.length > 10) recent.shift();
  // Clean: the last ten.
  await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: recent });
}

bot.command('brief', (ctx) => brief(ctx));

bot.start();
