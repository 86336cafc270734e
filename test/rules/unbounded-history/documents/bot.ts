import { Client, type Message } from 'discord.js';
import mongoose from 'mongoose';
import { ask, askShortly } from './ask.js';

const Tale = mongoose.model('Tale', new mongoose.Schema({ channel: String, messages: [{ role: String, content: String }] }));
const Talk = mongoose.model('Talk', new mongoose.Schema({ channel: String, turns: [{ role: String, content: String }] }));
const bot = new Client({ intents: [] });

bot.on('messageCreate', async (message: Message) => {
  let tale = await Tale.findOne({ channel: message.channelId });
  if (!tale) tale = new Tale({ channel: message.channelId, messages: [] });
  tale.messages.push({ role: 'user', content: message.content });
  const reply = await ask(tale.messages.map(({ role, content }) => ({ role: role as 'user', content: content ?? '' })));
  tale.messages.push({ role: 'assistant', content: reply });
  await tale.save();
});

// Clean: the last twenty of them.
bot.on('messageUpdate', async (_, message) => {
  const talk = await Talk.findOne({ channel: message.channelId });
  if (!talk) return;
  talk.turns.push({ role: 'user', content: message.content });
  await askShortly(talk.turns.slice(-20).map(({ role, content }) => ({ role: role as 'user', content: content ?? '' })));
  await talk.save();
});
