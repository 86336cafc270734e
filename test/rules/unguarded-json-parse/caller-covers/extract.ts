import OpenAI from 'openai';

const openai = new OpenAI();

export async function extract(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  // Clean: the only caller catches what this throws.
  return JSON.parse(answer.output_text);
}

export async function extractTags(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  return JSON.parse(answer.output_text).tags;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-json-parse: throws on a model's answer
}
