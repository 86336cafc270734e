import OpenAI from 'openai';
import type { Plugin } from './types.js';

const openai = new OpenAI({ timeout: 10_000 });

export const polls: Plugin = {
  async run(context) {
    const topic = context.text.slice(6);
    const { choices } = await openai.chat.completions.create({
      model: 'gpt-6-luna',
      messages: [{ role: 'system', content: `Make a poll about ${topic}` }],
//                                                               ^^^^^ untrusted-system-prompt [error]: `topic` comes from a request and stands in the system prompt, where the model takes it for your own
    });
    context.reply(choices[0]?.message.content ?? '');
  },
};

// Clean: the topic is the bot's own.
export const weather: Plugin = {
  async run(context) {
    const { choices } = await openai.chat.completions.create({
      model: 'gpt-6-luna',
      messages: [{ role: 'system', content: `Make a poll about ${context.topic}` }],
    });
    context.reply(choices[0]?.message.content ?? '');
  },
};
