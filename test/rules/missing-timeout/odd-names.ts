// Names that are none in a pattern.
import OpenAI from 'openai';

const openai = new OpenAI();
//             ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us

export class Asker {
  async 'ask('(input: string) {
    return (await openai.responses.create({ model: 'gpt-5', input })).output_text;
  }
}

export const run = async () => await new Asker()['ask(']('Hello');
