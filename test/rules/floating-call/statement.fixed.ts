// A call as a statement of its own: nobody can see it fail.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function remember(text: string) {
  await openai.embeddings.create({ model: 'text-embedding-3-small', input: text });
}
