import { action } from './_generated/server';
import OpenAI from 'openai';

export const classify = action(async (_context, { text }: { text: string }) => {
  const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each run of its function, always with the same s
  const answer = await openai.responses.create({ model: 'gpt-5', input: text });
  return answer.output_text;
});
