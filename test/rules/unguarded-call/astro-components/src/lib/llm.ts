import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return answer.output_text;
}

export async function shown(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return answer.output_text;
}

export async function caught(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return answer.output_text;
}
