import OpenAI from 'openai';

export const useAsk = () => {
  const client = new OpenAI();
  async function ask(question: string) {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Vu
    return answer.output_text;
  }
  return { ask };
};
