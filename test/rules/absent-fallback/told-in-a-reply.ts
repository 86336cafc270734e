// Words that only tell of the failure are an error, with or without an object around them; any other words are something to go on with.
import { App } from '@slack/bolt';
import { Client, Events } from 'discord.js';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = new App({ token: process.env.SLACK_TOKEN });

app.command('/update', async ({ command, respond, logger }) => {
  try {
    // Clean: what was said is noted in any case.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: command.text });
    await respond(`Noted. ${answer.output_text}`);
  } catch (error) {
    logger.error(error);
    await respond('Noted.');
  }
});

app.command('/note', async ({ command, say, respond, logger }) => {
  try {
    // Clean: it is said elsewhere, and said all the same.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: command.text });
    await respond(`Noted. ${answer.output_text}`);
  } catch (error) {
    logger.error(error);
    await say('Noted.');
  }
});

app.command('/done', async ({ command, respond, logger }) => {
  try {
    // Clean: the rest is done.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: command.text });
    await respond({ text: `Saved as ${answer.output_text}` });
  } catch (error) {
    logger.error(error);
    await respond({ text: 'Saved, but finding a title failed.' });
  }
});

app.command('/ask', async ({ command, respond, logger }) => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: command.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    await respond({ text: answer.output_text });
  } catch (error) {
    logger.error(error);
    await respond({ text: 'Sorry, an error occurred.' });
  }
});

app.command('/say', async ({ command, respond, logger }) => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: command.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    await respond(answer.output_text);
  } catch (error) {
    logger.error(error);
    await respond('Oops! Something went wrong, please try again.');
  }
});

const client = new Client({ intents: [] });

client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: interaction.commandName });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    await interaction.reply(answer.output_text);
  } catch (error) {
    console.error(error);
    await interaction.reply({ content: 'An error occurred.', ephemeral: true });
  }
});

client.on(Events.MessageCreate, async (message) => {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: message.content });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: only answers an error
    return await message.reply(answer.output_text);
  } catch (error) {
    console.error(error);
    return message.reply({ embeds: [{ title: 'Error', description: 'Something went wrong' }] });
  }
});

client.on(Events.MessageUpdate, async (_, message) => {
  try {
    // Clean: there is something to go on with.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: message.content ?? '' });
    await message.reply(answer.output_text);
  } catch (error) {
    console.error(error);
    await message.reply({ content: 'The handbook says more.' });
  }
});

app.message('found', async ({ message, logger }) => {
  const items = await find(message.ts);
  try {
    // Clean: what was found is sent without a summary.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: items.join() });
    socket.send({ message: answer.output_text, items });
  } catch (error) {
    logger.error(error);
    socket.send({ message: 'The summary failed', items });
  }
});

declare function find(id: string): Promise<string[]>;
declare const socket: { send(what: unknown): void };

app.message('away', async ({ message, say, logger }) => {
  try {
    // Clean: it says how things stand.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: message.ts });
    await say(answer.output_text);
  } catch (error) {
    logger.error(error);
    await say('The assistant is not available right now.');
  }
});
