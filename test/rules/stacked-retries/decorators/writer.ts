// How often a decorator repeats stands where it is written, or in its defaults.
import OpenAI from 'openai';
import { withRetry } from './retry.js';

class Writer {
  private readonly openai = new OpenAI();

  @withRetry()
  async write(input: string) {
    return (await this.openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `this.openai.responses.create` multiply: loop 3 × S
  }

  // Clean: once.
  @withRetry({ attempts: 1 })
  async writeOnce(input: string) {
    return (await this.openai.responses.create({ model: 'gpt-6-luna', input })).output_text;
  }
}

const writer = new Writer();
process.on('message', async (text: string) => {
  try {
    console.log(await writer.write(text), await writer.writeOnce(text));
  } catch (error) {
    console.error(error);
  }
});
