import Anthropic from '@anthropic-ai/sdk';
import { Review as Other } from './base.js';

// Of the same name as the base of other classes, none of which inherits from this.
abstract class Review {
  private readonly client = new Anthropic({ timeout: 20_000 });
  protected readonly model: string = 'claude-sonnet-5';
  async write(content: string) {
    return await this.client.messages.create({ model: this.model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

export class Letter extends Review {}

// Clean: it is no heir of the one above, and never made.
export class Third extends Other {
  protected override readonly model = 'claude-sonnet-5';
  explain(text: string) {
    return this.ask(text);
  }
}
