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

slack.message(/^!ask /, async ({ message }) => {
  await client.responses.create({ model: 'gpt-6-luna', input: message.text.slice(5) });
//                                                            ^^^^^^^^^^^^ unbounded-input [information]: `message.text` goes from a request into the prompt at any length: who 
  // Clean: the end is cut off, or all but the end.
  await client.responses.create({ model: 'gpt-6-luna', input: message.text.slice(5, 2_000) });
  await client.responses.create({ model: 'gpt-6-luna', input: message.text.slice(-2_000) });
});
