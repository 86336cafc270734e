import OpenAI from 'openai';

abstract class Bot {
  private readonly client = new OpenAI({ timeout: 20_000 });
  protected abstract model(): string;
  protected abstract get small(): string;
  async run(input: string) {
    return await this.client.responses.create({ model: this.model(), input, max_output_tokens: 200 });
  }
  async title(input: string) {
    return await this.client.responses.create({ model: this.small, input, max_output_tokens: 20 });
  }
}

export class OldBot extends Bot {
  protected model() {
    return 'gpt-4-turbo';
//         ^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-turbo` off on 2026-10-23, by its dates as of 2026-11-23
  }
  protected get small() {
    return 'gpt-3.5-turbo-0613';
//         ^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates as of
  }
}

export class NewBot extends OldBot {
  protected override model() {
    return 'gpt-6-luna';
  }
}
