// Plugins are put into a list all at once, and a loop runs them.
import { WebSocketServer } from 'ws';
import { polls, weather } from './polls.js';
import type { Context, Plugin } from './types.js';

class Bot {
  private readonly plugins: Plugin[] = [];

  use(...plugins: Plugin[]) {
    this.plugins.push(...plugins);
    return this;
  }

  async handle(context: Context) {
    try {
      for (const plugin of this.plugins) await plugin.run(context);
    } catch (error) {
      console.error(error);
      context.reply('Sorry, try again.');
    }
  }
}

const bot = new Bot().use(polls, weather);

new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
  socket.on('message', (data) => void bot.handle({ text: data.toString(), topic: 'the weather', reply: (text) => socket.send(text) }));
});
