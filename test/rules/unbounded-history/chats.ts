// Chats of an SDK, which remember by themselves.
import readline from 'node:readline/promises';
import { type Chat, GoogleGenAI } from '@google/genai';
import { GoogleGenerativeAI } from '@google/generative-ai';
import { Bot } from 'grammy';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const model = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '').getGenerativeModel({ model: 'gemini-2.5-pro' });
const bot = new Bot(process.env.TELEGRAM_TOKEN ?? '');
const chats = new Map<number, Chat>();
const ended: Record<number, Chat> = {};
const common = model.startChat();

bot.on('message:text', async (ctx) => {
  let chat = chats.get(ctx.chat.id);
  if (!chat) {
    chat = ai.chats.create({ model: 'gemini-2.5-pro' });
    chats.set(ctx.chat.id, chat);
  }
  const answer = await chat.sendMessage({ message: ctx.message.text });
//                     ^^^^ unbounded-history [warning]: `chat` lives on from one request to the next, remembers all that was s
  await ctx.reply(answer.text ?? 'Nothing');
});

bot.command('all', async (ctx) => {
  const { response } = await common.sendMessage(ctx.match);
//                           ^^^^^^ unbounded-history [warning]: `common` lives on from one request to the next, remembers all that was
  await ctx.reply(response.text());
});

bot.command('new', async (ctx) => {
  delete ended[ctx.chat.id];
});

bot.command('ask', async (ctx) => {
  ended[ctx.chat.id] ??= ai.chats.create({ model: 'gemini-2.5-pro' });
  // Clean: somebody ends it.
  const answer = await ended[ctx.chat.id]?.sendMessage({ message: ctx.match });
  await ctx.reply(answer?.text ?? 'Nothing');
});

bot.command('once', async (ctx) => {
  const chat = ai.chats.create({ model: 'gemini-2.5-pro' });
  await chat.sendMessage({ message: ctx.match });
  // Clean: made for this one request.
  const answer = await chat.sendMessage({ message: 'In one sentence, please.' });
  await ctx.reply(answer.text ?? 'Nothing');
});

export async function talk() {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const chat = ai.chats.create({ model: 'gemini-2.5-pro' });
  while (true) {
    const line = await terminal.question('> ');
    const stream = await chat.sendMessageStream({ message: line });
//                       ^^^^ unbounded-history [warning]: `chat` lives on from one request to the next, remembers all that was s
    for await (const chunk of stream) process.stdout.write(chunk.text ?? '');
  }
}
