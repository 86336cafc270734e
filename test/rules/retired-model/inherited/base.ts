import Anthropic from '@anthropic-ai/sdk';

export abstract class Review {
  protected readonly client = new Anthropic({ timeout: 20_000 });
  constructor(protected readonly model: string) {}
  protected ask(content: string) {
    return this.client.messages.create({ model: this.model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

export abstract class Summary {
  private readonly client = new Anthropic({ timeout: 20_000 });
  private readonly id: string;
  constructor(settings: { model: string }) {
    this.id = settings.model;
  }
  async write(content: string) {
    return await this.client.messages.create({ model: this.id, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

export abstract class Told {
  private readonly client = new Anthropic({ timeout: 20_000 });
  constructor(private readonly model: string) {}
  async write(content: string) {
    return await this.client.messages.create({ model: this.model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}
