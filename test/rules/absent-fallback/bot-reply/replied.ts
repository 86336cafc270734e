// Its handler says that it failed.
import OpenAI from 'openai';
import { Telegraf } from 'telegraf';

const bot = new Telegraf(process.env['BOT_TOKEN'] ?? '');
const openai = new OpenAI();

bot.on('text', async (ctx) => {
  const answer = await openai.responses.create({ model: 'gpt-5.4', input: ctx.message.text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: the code around `openai.responses.create` only answers an error
  await ctx.reply(answer.output_text);
});

bot.catch(async (error, ctx) => {
  console.error(error);
  await ctx.reply('Something went wrong.');
});
