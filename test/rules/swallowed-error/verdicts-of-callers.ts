// A verdict that a caller puts in the place of a failure is told from none that the model gave.
import { Client } from 'discord.js';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const bot = new Client({ intents: [] });

async function isFair(input: string): Promise<boolean> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions: 'FAIR or UNFAIR?', input });
  return answer.output_text.trim() === 'FAIR';
}
async function isFairOrNot(text: string): Promise<boolean> {
  try {
    return await isFair(text);
  } catch {
//  ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail
    return true;
  }
}

async function isShort(input: string): Promise<boolean> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions: 'SHORT or LONG?', input });
  return answer.output_text.trim() === 'SHORT';
}
async function isClear(input: string): Promise<boolean> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions: 'CLEAR or VAGUE?', input });
  return answer.output_text.trim() === 'CLEAR';
}
async function findTone(input: string): Promise<string | boolean> {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', instructions: 'Which tone?', input });
  return answer.output_text.trim();
}

bot.on('messageCreate', async (message) => {
  if (await isFairOrNot(message.content)) await message.react('👍');
});
bot.on('messageCreate', async (message) => {
  const short = await isShort(message.content).catch(() => true);
//                                                   ^^^^^^^^^^ swallowed-error [warning]: When all 3 attempts fail
  if (short) await message.react('👍');
});
bot.on('messageCreate', async (message) => {
  // Clean: the failure is recorded.
  const clear = await isClear(message.content).catch((error) => {
    console.error(error);
    return true;
  });
  if (clear) await message.react('👍');
});
bot.on('messageCreate', async (message) => {
  // Clean: no tone is a boolean.
  const tone = await findTone(message.content).catch(() => false);
  if (tone !== false) await message.react('👍');
});
