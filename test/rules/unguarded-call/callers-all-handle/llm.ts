import OpenAI from 'openai';

const openai = new OpenAI();

export async function complete(input: string) {
  // Clean: both callers catch, one of them two hops away.
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input });
  return answer.output_text;
}

export const summarize = (text: string) => complete(`Summarize: ${text}`);
