import type { ChatInputCommandInteraction } from 'discord.js';
import OpenAI from 'openai';

const openai = new OpenAI();

export async function execute(interaction: ChatInputCommandInteraction): Promise<void> {

  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; an
  await interaction.reply(answer.output_text);
}
