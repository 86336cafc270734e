import OpenAI from 'openai';

export class Model {
  private readonly client = new OpenAI({ timeout: 20_000 });

  async text(input: string) {
    return (await this.client.responses.create({ model: 'gpt-6-luna', input })).output_text;
  }

  async title(input: string) {
    return (await this.client.responses.create({ model: 'gpt-6-luna', input })).output_text;
  }
}
