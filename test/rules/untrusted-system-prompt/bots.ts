import { App } from '@slack/bolt';
import { Client } from 'discord.js';
import OpenAI from 'openai';

const client = new OpenAI();
const slack = new App({});
const discord = new Client({ intents: [] });

// What somebody wrote to a bot is as untrusted as a request.
slack.message(async ({ message, say }) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak of ${message.text}.`, input: 'Begin' });
//                                                                                                  ^^^^^^^^^^^^ untrusted-system-prompt [error]: `message.text` comes from a request and stands in the system prompt, w
  await say(answer.output_text);
});

discord.on('messageCreate', async (message) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: message.content, input: 'Begin' });
//                                                                                  ^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `message.content` comes from a request and stands in the system prompt
  await message.reply(answer.output_text);
});

// There it is what the user says.
discord.on('messageCreate', async (message) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: 'You help.', input: message.content });
  await message.reply(answer.output_text);
});

// The server's name was not written by whoever writes now.
discord.on('messageCreate', async (message) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You help on ${message.guild.name}.`, input: message.content });
  await message.reply(answer.output_text);
});
