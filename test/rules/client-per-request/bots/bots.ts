// A bot answers messages as a server does requests, through as many functions.
import { App } from '@slack/bolt';
import { Client } from 'discord.js';
import OpenAI from 'openai';
import { Telegraf } from 'telegraf';
import { answer, answerOnce } from './answers';

const discord = new Client({ intents: [] });
discord.on('messageCreate', async (message) => {
  try {
    const openai = new OpenAI();
//                 ^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each message that the bot gets, always with the 
    const { output_text } = await openai.responses.create({ model: 'gpt-5', input: message.content });
    await message.reply(output_text);
  } catch (error) {
    console.error(error);
  }
});

const telegram = new Telegraf(process.env.TELEGRAM_TOKEN ?? '');
telegram.on('text', async (context) => {
  await context.reply(await answer(context.message.text));
});

const slack = new App();
slack.message(async ({ message, say }) => {
  await say(await answerOnce(String(message)));
});
