import OpenAI from 'openai';

const openai = new OpenAI();

export async function answers(questions: string[]) {
  const found = (await Promise.allSettled(questions.map((input) => openai.responses.create({ model: 'gpt-6-luna', input })))).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return found.map((one) => one.output_text);
}
