import Anthropic from '@anthropic-ai/sdk';
import type { App } from '@slack/bolt';

const anthropic = new Anthropic();
const threads: Record<string, string[]> = {};
const cut: Record<string, string[]> = {};
const channels: Record<string, string[]> = {};
const short: Record<string, string[]> = {};

async function summarize(text: string) {
  return await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content: text }] });
}

async function summarizeShort(text: string) {
  if (text.length > 20_000) throw new Error('Too long');
  return await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content: text }] });
}

export function listen(app: App) {
  // Three of them are shown, all of them are sent, in a helper.
  app.event('app_mention', async ({ event, say }) => {
    threads[event.channel] ??= [];
    threads[event.channel].push(event.text);
    try {
      await summarize(threads[event.channel].join('\n'));
//                    ^^^^^^^^^^^^^^^^^^^^^^ unbounded-history [warning]: `threads[event.channel]` outlives the request, only grows, and `anthro
    } catch (error) {
      console.error(error);
      await say(`I cannot think right now: ${threads[event.channel].slice(-3).join('\n')}`);
    }
  });

  // What is kept is cut.
  app.event('message', async ({ event }) => {
    cut[event.channel] ??= [];
    cut[event.channel].push(event.type);
    cut[event.channel] = cut[event.channel].slice(-20);
    await summarize(cut[event.channel].join('\n'));
  });

  // What is sent is cut.
  app.event('reaction_added', async ({ event }) => {
    channels[event.user] ??= [];
    channels[event.user].push(event.reaction);
    await summarize(channels[event.user].slice(-20).join('\n'));
  });

  // The helper looks at how long it is.
  app.event('team_join', async ({ event }) => {
    short[event.user.id] ??= [];
    short[event.user.id].push(event.type);
    await summarizeShort(short[event.user.id].join('\n'));
  });
}
