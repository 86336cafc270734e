// A list that is begun anew by the code which then adds to it holds one task; one that a person may clear now and then grows as before.
import { Client } from 'discord.js';
import OpenAI from 'openai';

type Turn = OpenAI.ChatCompletionMessageParam;

const openai = new OpenAI();
const bot = new Client({ intents: [] });

class Worker {
  private turns: Turn[] = [];

  private begin() {
    this.turns = [];
  }

  async work(content: string) {
    this.begin();
    this.turns.push({ role: 'user', content });
    // Clean: each task begins with nothing.
    await openai.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns });
  }
}

class Assistant {
  private turns: Turn[] = [];

  reset() {
    this.turns = [];
  }

  async ask(content: string) {
    this.turns.push({ role: 'user', content });
    // Clean: whoever asks clears it first, and may decide that it is long enough.
    await openai.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns });
  }
}

class Companion {
  private turns: Turn[] = [];

  reset() {
    this.turns = [];
  }

  async ask(content: string) {
    this.turns.push({ role: 'user', content });
    await openai.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns });
//                                                                        ^^^^^^^^^^ unbounded-history [warning]: `this.turns` outlives the request, only grows
  }
}

declare function isLong(assistant: Assistant, at: number): boolean;

const worker = new Worker();
const assistant = new Assistant();
const companion = new Companion();
bot.on('messageCreate', async (message) => {
  await worker.work(message.content);
});
bot.on('messageCreate', async (message) => {
  if (isLong(assistant, message.createdTimestamp)) return assistant.reset();
  await assistant.ask(message.content);
});
bot.on('messageCreate', async (message) => {
  await companion.ask(message.content);
});
bot.on('guildCreate', () => companion.reset());

let lines: Turn[] = [];
const restart = () => {
  lines = [];
};
bot.on('messageUpdate', async (_old, message) => {
  restart();
  lines.push({ role: 'user', content: String(message.content) });
  // Clean: here too.
  await openai.chat.completions.create({ model: 'gpt-6-luna', messages: lines });
});
