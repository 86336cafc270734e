import OpenAI from 'openai';
import { BaseCommand, PlainCommand } from './base.js';

const openai = new OpenAI();

export class Caught extends BaseCommand {
  async run(): Promise<void> {
    // Clean: its base shows the error in words of its own.
    this.log((await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello' })).output_text);
  }
}

export class Plain extends PlainCommand {
  async run(): Promise<void> {
    this.log((await openai.responses.create({ model: 'gpt-6-luna', input: 'Hello' })).output_text);
//                  ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
  }
}
