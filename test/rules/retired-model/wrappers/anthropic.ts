import Anthropic from '@anthropic-ai/sdk';
import { Provider } from './base.js';

export class AnthropicProvider extends Provider {
  private readonly client = new Anthropic();

  async complete(text: string): Promise<string> {
    const { model } = this.settings;
    const answer = await this.client.messages.create({ model, max_tokens: this.limit, messages: [{ role: 'user', content: text }] });
    return answer.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
  }
}
