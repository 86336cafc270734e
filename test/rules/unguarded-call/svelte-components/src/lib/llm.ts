import OpenAI from 'openai';

const client = new OpenAI();

export async function clicked(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Sv
  return answer.output_text;
}

export async function old(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Sv
  return answer.output_text;
}

export async function mounted(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; th
  return answer.output_text;
}

export async function caught(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return answer.output_text;
}

export async function unseen(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return answer.output_text;
}
