import OpenAI from 'openai';

interface Options {
  openai?: OpenAI;
}

// Whatever the one has that somebody may hand in, the one that is made otherwise has none.
export class Answers {
  private readonly openai: OpenAI;

  constructor(options: Options) {
    this.openai = options.openai ?? new OpenAI();
  }

  async ask(input: string) {
    return (await this.openai.responses.create({ model: 'gpt-5', input })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  }
}

export class BoundedAnswers {
  private readonly openai: OpenAI;

  constructor(options: Options) {
    this.openai = options.openai ?? new OpenAI({ timeout: 20_000 });
  }

  async ask(input: string) {
    return (await this.openai.responses.create({ model: 'gpt-5', input })).output_text;
  }
}

export class GivenAnswers {
  constructor(private readonly openai: OpenAI) {}

  async ask(input: string) {
    return (await this.openai.responses.create({ model: 'gpt-5', input })).output_text;
  }
}
