// The handler is registered by its name or as a method, not written in place.
import Anthropic from '@anthropic-ai/sdk';
import { EventEmitter } from 'node:events';

class Triage {
  readonly #anthropic = new Anthropic();

  constructor(inbox: EventEmitter) {
    inbox.on('message', this.onMessage);
    inbox.on('draft', (text: string) => this.onDraft(text));
  }

  onMessage = async (text: string) => {
    await this.#anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 200, messages: [{ role: 'user', content: text }] });
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  };

  async onDraft(text: string) {
    try {
      // Clean: covered where it stands.
      await this.#anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 200, messages: [{ role: 'user', content: text }] });
    } catch (error) {
      console.error(error);
    }
  }
}

new Triage(new EventEmitter());
