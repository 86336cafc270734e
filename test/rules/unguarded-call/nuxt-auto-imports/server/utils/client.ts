import OpenAI from 'openai';

let client: OpenAI | undefined;

export function useClient() {
  client ??= new OpenAI({ timeout: 20_000 });
  return client;
}

export async function tellJoke() {
  const { output_text } = await useClient().responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `useClient().responses.create` when all 3 a
  return output_text;
}
