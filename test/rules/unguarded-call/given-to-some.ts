// A handler that has something only where somebody gave it something.
import { Command } from 'commander';
import OpenAI from 'openai';

interface Model {
  turn(text: string): Promise<string>;
}

class First implements Model {
  constructor(private readonly client = new OpenAI({ timeout: 10_000 })) {}

  async turn(text: string) {
    const { output_text } = await this.client.responses.create({ model: 'gpt-6-luna', input: text });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `this.client.responses.create` when all 3 attempts fail
    return output_text;
  }
}

class Agent {
  constructor(private readonly options: { model: Model; fallback?: Model }) {}

  async run(text: string) {
    try {
      return await this.options.model.turn(text);
    } catch (error) {
      if (!this.options.fallback) throw error;
      return this.options.fallback.turn(text);
    }
  }
}

class Other {
  constructor(private readonly client = new OpenAI({ timeout: 10_000 })) {}

  async turn(text: string) {
    const { output_text } = await this.client.responses.create({ model: 'gpt-6-luna', input: text });
    return output_text;
  }
}

class Echo {
  turn(text: string) {
    return Promise.resolve(text);
  }
}

class Careful {
  constructor(private readonly options: { model: Other; fallback?: Echo }) {}

  async run(text: string) {
    try {
      return await this.options.model.turn(text);
    } catch (error) {
      if (!this.options.fallback) throw error;
      return this.options.fallback.turn(text);
    }
  }
}

const program = new Command();
program.command('agent').action(async () => console.log(await new Agent({ model: new First() }).run('Hello')));
// Clean: everybody gives one.
program.command('careful').action(async () => console.log(await new Careful({ model: new Other(), fallback: new Echo() }).run('Hello')));
await program.parseAsync();
