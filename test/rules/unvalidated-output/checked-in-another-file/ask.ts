// Clean: the helper parses, its only caller checks.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function askForJson(input: string): Promise<unknown> {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  try {
    return JSON.parse(answer.output_text);
  } catch {
    return undefined;
  }
}
