import { Client, Events } from 'discord.js';
import { describe, narrate, recap } from './narrate.js';
import { campaignFor, sceneFor } from './state.js';

const client = new Client({ intents: [] });
client.on(Events.MessageCreate, async (message) => {
  if (message.content === '!recap') return recap(campaignFor(message.channelId));
  await describe(sceneFor(message.channelId), message.content);
  await message.reply(await narrate(campaignFor(message.channelId), message.content));
});
client.login(process.env.DISCORD_TOKEN);
