// A list of the module that is handed over inside an object.
import { Client, Events, type Message } from 'discord.js';
import { Ollama } from 'ollama';

const ollama = new Ollama({ host: 'http://127.0.0.1:11434' });
const client = new Client({ intents: [] });

interface Turn {
  readonly role: string;
  readonly content: string;
}

interface Kept {
  readonly turns: Turn[];
}

const turns: Turn[] = [{ role: 'assistant', content: 'Hello.' }];
const notes: Turn[] = [];

listen(client, turns);

function listen(bot: Client, kept: Turn[]): void {
  bot.on(Events.MessageCreate, (message) => {
    void answer({ turns: kept }, message);
    void answerShortly({ turns: notes }, message);
    void answerOnce({ turns: [] }, message);
  });
}

async function answer({ turns }: Kept, message: Message) {
  turns.push({ role: 'user', content: message.content });
  const { message: reply } = await ollama.chat({ model: 'llama4', messages: turns });
//                                                                          ^^^^^ unbounded-history [warning]: `turns` outlives the request, only grows
  turns.push(reply);
  await message.reply(reply.content);
}

// Clean: the last of them only.
async function answerShortly(kept: Kept, message: Message) {
  kept.turns.push({ role: 'user', content: message.content });
  const { message: reply } = await ollama.chat({ model: 'llama4', messages: kept.turns.slice(-20) });
  await message.reply(reply.content);
}

// Clean: a list for each message.
async function answerOnce({ turns }: Kept, message: Message) {
  turns.push({ role: 'user', content: message.content });
  const { message: reply } = await ollama.chat({ model: 'llama4', messages: turns });
  await message.reply(reply.content);
}
