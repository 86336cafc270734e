import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export async function tell(topic: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: topic });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return output_text;
}

export async function sing(topic: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: topic });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  return output_text;
}

// Clean: who loads it catches.
export async function rhyme(topic: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: topic });
  return output_text;
}
