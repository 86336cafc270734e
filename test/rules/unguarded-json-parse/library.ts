// Clean: exported and called nowhere, so whether a caller catches is not known.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function extract(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  return JSON.parse(answer.output_text);
}
