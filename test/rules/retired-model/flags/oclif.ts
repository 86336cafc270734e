import { Args, Command, Flags } from '@oclif/core';
import OpenAI from 'openai';

export default class Ask extends Command {
  static args = { question: Args.string({ required: true }) };
  static flags = { model: Flags.string({ char: 'm', default: 'gpt-4-0314' }), limit: Flags.integer({ default: 100 }) };
//                                                           ^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-0314` off on 2026-03-26, by its dates as of 202

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Ask);
    await new OpenAI().responses.create({ model: flags.model, input: args.question, max_output_tokens: flags.limit });
  }
}
