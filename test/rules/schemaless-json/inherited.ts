// What a base class asks for all that extend it is no JSON for each of them.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

abstract class Reader<Read> {
  protected abstract read(answer: string): Read;

  async run(input: string): Promise<Read> {
    return this.read(await this.ask(input));
  }

  private async ask(input: string) {
    return (await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 99, input })).output_text;
  }
}

export class ExpenseReader extends Reader<unknown> {
  protected read(answer: string) {
    return JSON.parse(answer);
  }
}

export class ToneReader extends Reader<string> {
  protected read(answer: string) {
    return answer.trim();
  }
}

// Where there is but one, it is what that asks for.
abstract class Asker {
  protected abstract read(answer: string): unknown;

  async run(input: string) {
    return this.read((await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 99, input })).output_text);
//                          ^^^^^^^^^^^^^^^^^^^^^^^ schemaless-json [warning]: The answer of `client.responses.create` is parsed as JSON
  }
}

export class OnlyReader extends Asker {
  protected read(answer: string) {
    return JSON.parse(answer);
  }
}

// All that extend it parse what they get.
abstract class Planner {
  protected abstract read(answer: string): unknown;

  async run(input: string) {
    return this.read((await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 99, input })).output_text);
//                          ^^^^^^^^^^^^^^^^^^^^^^^ schemaless-json [warning]: The answer of `client.responses.create` is parsed as JSON
  }
}

export class DayPlanner extends Planner {
  protected read(answer: string) {
    return JSON.parse(answer);
  }
}

export class WeekPlanner extends Planner {
  protected read(answer: string) {
    return JSON.parse(answer).days;
  }
}
