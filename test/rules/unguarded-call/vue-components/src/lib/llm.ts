import OpenAI from 'openai';

const client = new OpenAI();

export async function clicked(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Vu
  return answer.output_text;
}

export async function inline(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; no
  return answer.output_text;
}

export async function mounted(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Vu
  return answer.output_text;
}

export async function setUp(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return answer.output_text;
}

// Every component that asks catches it.
export async function caught(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return answer.output_text;
}

// Nobody is seen to run what calls it.
export async function unseen(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return answer.output_text;
}
