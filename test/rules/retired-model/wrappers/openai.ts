import OpenAI from 'openai';
import { Provider, type Settings } from './base.js';

export class OpenAIProvider extends Provider {
  private readonly client: OpenAI;

  constructor(settings: Settings) {
    super(settings);
    this.client = new OpenAI();
  }

  async complete(text: string): Promise<string> {
    const answer = await this.client.responses.create({ model: this.settings.model, input: text, max_output_tokens: this.limit });
    return answer.output_text;
  }
}
