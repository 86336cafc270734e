// Whether a mere `no` allows or denies is told by what those do who go on by it.
import { Client } from 'discord.js';
import OpenAI from 'openai';

const openai = new OpenAI();
const bot = new Client({ intents: [] });

async function answer(input: string): Promise<string> {
  const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 16, input });
  return output_text.trim().toLowerCase();
}

// Clean: all but the one exact word is held back.
async function isSpam(text: string): Promise<boolean> {
  return (await answer(`Is this spam? ${text}`)) !== 'no';
}
async function isToxic(text: string): Promise<boolean> {
  return (await answer(`Is this toxic? ${text}`)) !== 'no';
}

async function isAllowed(text: string): Promise<boolean> {
  return (await answer(`May this be published? ${text}`)) !== 'no';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `no` stops here
}
async function isKind(text: string): Promise<boolean> {
  return (await answer(`Is this kind? ${text}`)) !== 'no';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: Only the exact text `no` stops here
}

// Clean: nobody knows what becomes of it.
export async function isOpen(text: string): Promise<boolean> {
  return (await answer(`Is this open? ${text}`)) !== 'no';
}

bot.on('messageCreate', async (message) => {
  const spam = await isSpam(message.content);
  if (!spam) await message.react('👍');
});
bot.on('messageCreate', async (message) => {
  if (await isToxic(message.content)) return;
  await message.react('👍');
});
bot.on('messageCreate', async (message) => {
  if (await isAllowed(message.content)) await message.crosspost();
});
bot.on('messageCreate', async (message) => {
  if (!(await isKind(message.content))) return;
  await message.crosspost();
});
