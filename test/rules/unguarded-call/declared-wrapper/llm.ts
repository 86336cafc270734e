// The failure of the call in here is that of the wrapper's calls, each of which answers for itself.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function ask(question: string) {
  const answer = await openai.responses.create({ model: 'gpt-5', input: question });
  return answer.output_text;
}

export const tryAsk = async (question: string) => {
  try {
    return { text: await ask(question) };
  } catch (error) {
    return { error };
  }
};
