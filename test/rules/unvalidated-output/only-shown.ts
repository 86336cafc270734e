// Clean: text that stays text needs no shape.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function summarize(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
  return answer.output_text.trim();
}

// Clean: parsed only to be printed in a readable form, and nothing in it is believed.
export async function pretty(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
  try {
    return JSON.stringify(JSON.parse(answer.output_text), null, 2);
  } catch {
    return answer.output_text;
  }
}
