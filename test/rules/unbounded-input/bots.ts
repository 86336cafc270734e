import { App } from '@slack/bolt';
import OpenAI from 'openai';
import { Telegraf } from 'telegraf';

const client = new OpenAI();
const telegram = new Telegraf(process.env.TOKEN ?? '');
const slack = new App({ token: process.env.SLACK_TOKEN });

telegram.on('text', async (ctx) => {
  // Clean: Telegram takes 4,096 characters.
  await client.responses.create({ model: 'gpt-6-luna', input: ctx.message.text });
});

slack.command('/sum', async ({ command, ack }) => {
  await ack();
  await client.responses.create({ model: 'gpt-6-luna', input: command.text });
//                                                            ^^^^^^^^^^^^ unbounded-input [information]: `command.text` goes from a request into the prompt at any length: who 
});
