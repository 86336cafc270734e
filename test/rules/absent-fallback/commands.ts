import { Command as Base } from '@oclif/core';
import { Command } from 'commander';
import OpenAI from 'openai';

const openai = new OpenAI();

export default class Ask extends Base {
  async run(): Promise<void> {
    try {
      // Clean: whoever runs the command sees the error.
      this.log((await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello' })).output_text);
    } catch (error) {
      this.error(error as Error, { exit: 2 });
    }
  }
}

const program = new Command();
program.command('ask').action(async () => {
  try {
    // Clean: here too.
    console.log((await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello' })).output_text);
  } catch (error) {
    program.error(String(error));
  }
});

process.on('message', async (text: string) => {
  try {
    console.log((await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  } catch (error) {
    console.error(error);
  }
});
