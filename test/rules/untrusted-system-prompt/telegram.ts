import { Bot } from 'grammy';
import OpenAI from 'openai';
import { Telegraf } from 'telegraf';

const client = new OpenAI();
const bot = new Bot('token');
const telegraf = new Telegraf('token');

// What users call themselves is as untrusted as what they write.
bot.on('message:text', async (ctx) => {
  const instructions = `You talk to ${ctx.from.first_name}.`;
//                                    ^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `ctx.from.first_name` comes from a request and stands in the system pr
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions, input: ctx.message.text });
  await ctx.reply(answer.output_text);
});

telegraf.on('text', async (ctx) => {
  const instructions = `You talk to ${ctx.from.username}.`;
//                                    ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `ctx.from.username` comes from a request and stands in the system prom
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions, input: ctx.message.text });
  await ctx.reply(answer.output_text);
});

// Telegram gives out numbers and languages itself.
bot.on('message:photo', async (ctx) => {
  const instructions = `The user ${ctx.from.id} speaks ${ctx.from.language_code}.`;
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions, input: ctx.message.caption ?? 'Describe it' });
  await ctx.reply(answer.output_text);
});
