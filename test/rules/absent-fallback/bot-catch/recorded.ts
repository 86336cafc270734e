// The bot's own handler is told of every failure; whoever wrote is told what it says.
import OpenAI from 'openai';
import { Telegraf } from 'telegraf';

const bot = new Telegraf(process.env['BOT_TOKEN'] ?? '');
const openai = new OpenAI();

bot.on('text', async (ctx) => {
  const answer = await openai.responses.create({ model: 'gpt-5.4', input: ctx.message.text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: the code around `openai.responses.create` only records the error
  await ctx.reply(answer.output_text);
});

bot.catch((error) => {
  console.error(error);
});
