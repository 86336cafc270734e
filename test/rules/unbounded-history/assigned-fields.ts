// What a field is given anew with each message is longer than before.
import { Agent, type AgentInputItem, run } from '@openai/agents';
import { Client } from 'discord.js';
import OpenAI from 'openai';

const openai = new OpenAI();
const agent = new Agent({ name: 'Support', model: 'gpt-6-luna', instructions: 'Help.' });

class Chat {
  private items: AgentInputItem[] = [];

  async say(text: string) {
    const result = await run(agent, [...this.items, { role: 'user', content: text }]);
//                                      ^^^^^^^^^^ unbounded-history [warning]: `this.items` outlives the request, only grows
    this.items = result.history;
    return String(result.finalOutput);
  }
}

class Talk {
  private turns: OpenAI.ChatCompletionMessageParam[] = [];

  async say(content: string) {
    this.turns = [...this.turns, { role: 'user', content }];
    const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns });
//                                                                                       ^^^^^^^^^^ unbounded-history [warning]: `this.turns` outlives the request, only grows
    return answer.choices[0]?.message.content ?? '';
  }
}

class ShortTalk {
  private turns: OpenAI.ChatCompletionMessageParam[] = [];

  async say(content: string) {
    // Clean: the last ones.
    this.turns = [...this.turns, { role: 'user', content }].slice(-10) as OpenAI.ChatCompletionMessageParam[];
    const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns });
    return answer.choices[0]?.message.content ?? '';
  }
}

const bot = new Client({ intents: [] });
const speakers = { chat: new Chat(), talk: new Talk(), short: new ShortTalk() };
bot.on('messageCreate', async (message) => {
  await message.reply(await speakers.chat.say(message.content));
  await message.reply(await speakers.talk.say(message.content));
  await message.reply(await speakers.short.say(message.content));
});
