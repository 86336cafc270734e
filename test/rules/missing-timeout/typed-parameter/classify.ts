import type OpenAI from 'openai';

// Clean here: the one caller in the project says which client it is.
export async function classify(client: OpenAI, input: string) {
  return client.responses.create({ model: 'gpt-4o-mini', input });
}
