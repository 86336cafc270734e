// An object that listens by itself lives for as long as it hears something, whoever makes it.
import { ItemView, Plugin, type WorkspaceLeaf } from 'obsidian';
import OpenAI from 'openai';

type Message = { role: 'user' | 'assistant'; content: string };

const client = new OpenAI({ timeout: 20_000 });

class ChatView extends ItemView {
  private history: Message[] = [];

  async onOpen() {
    const input = this.containerEl.createEl('textarea');
    input.addEventListener('keydown', async () => {
      await this.ask(input.value);
    });
  }

  private async ask(content: string) {
    this.history.push({ role: 'user', content });
    const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages: this.history });
//                                                                                            ^^^^^^^^^^^^ unbounded-history [warning]: `this.history` outlives the request, only grows, and `client.chat.comp
    this.history.push({ role: 'assistant', content: choices[0]?.message.content ?? '' });
  }
}

/** Clean: nobody knows how long one of these lives. */
class Conversation {
  private readonly turns: Message[] = [];

  async ask(content: string) {
    this.turns.push({ role: 'user', content });
    return client.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns });
  }
}

export const converse = () => new Conversation();

export default class Chats extends Plugin {
  async onload() {
    this.registerView('chat', (leaf: WorkspaceLeaf) => new ChatView(leaf));
  }
}
