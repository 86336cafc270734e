// What is recorded and thrown on need not be recorded again.
import OpenAI from 'openai';

const client = new OpenAI();

async function sync(input: string) {
  try {
    await client.embeddings.create({ model: 'text-embedding-3-small', input });
  } catch (error) {
    console.error('no sync', error);
    throw error;
  }
}

export async function syncSoon(input: string): Promise<void> {
  await sync(input).catch(() => {
    // Clean: it was recorded below.
  });
}
