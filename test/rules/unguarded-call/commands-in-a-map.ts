import { type ChatInputCommandInteraction, Client } from 'discord.js';
import OpenAI from 'openai';

const openai = new OpenAI();

class Imagine {
  readonly name = 'imagine';
  async execute(interaction: ChatInputCommandInteraction) {
    const answer = await openai.images.generate({ model: 'gpt-image-1', prompt: interaction.options.getString('prompt', true) });
//                       ^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.images.generate` when all 3 attempts fail; an 
    await interaction.editReply(answer.data?.[0]?.url ?? 'Nothing');
  }
}

class Ask {
  readonly name = 'ask';
  async execute(interaction: ChatInputCommandInteraction) {
    try {
      // Clean: it says so.
      const answer = await openai.responses.create({ model: 'gpt-5', input: interaction.options.getString('question', true) });
      await interaction.editReply(answer.output_text);
    } catch (error) {
      console.error(error);
      await interaction.editReply('I have no answer today; the handbook may help.');
    }
  }
}

const commands = new Map([new Imagine(), new Ask()].map((command) => [command.name, command]));
const client = new Client({ intents: [] });

client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await commands.get(interaction.commandName)?.execute(interaction);
});
