import { Client, Collection, type ChatInputCommandInteraction } from 'discord.js';
import * as ask from './ask.js';
import * as roast from './roast.js';

interface Command {
  execute(interaction: ChatInputCommandInteraction): Promise<void>;
}

const guarded = new Collection<string, Command>();
guarded.set('ask', ask);

const open = new Map<string, Command>();
open.set('roast', roast);

const client = new Client({ intents: [] });

client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await open.get(interaction.commandName)?.execute(interaction);
  const command = guarded.get(interaction.commandName);
  if (!command) return;
  try {
    await command.execute(interaction);
  } catch (error) {
    console.error(error);
    await interaction.reply('I have no answer today; the handbook may help.');
  }
});
