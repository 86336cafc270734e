// Clean: exported and called nowhere in the project; who calls it is not known.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function classify(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
  return answer.output_text;
}

export class Classifier {
  async run(input: string) {
    return (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text;
  }
}
