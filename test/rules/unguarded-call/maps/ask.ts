import type { ChatInputCommandInteraction } from 'discord.js';
import OpenAI from 'openai';

const openai = new OpenAI();

export async function execute(interaction: ChatInputCommandInteraction): Promise<void> {
  // Clean: whoever takes it out of the map handles it.
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello' });
  await interaction.reply(answer.output_text);
}
