// The failure shows where the promise is awaited.
import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(input: string) {
  const pending = client.responses.create({ model: 'gpt-6-luna', input });
  // Clean: this only keeps the process alive until then.
  pending.catch(() => {});
  await prepare();
  try {
    return (await pending).output_text;
  } catch (error) {
    console.error(error);
    return 'Please ask again later.';
  }
}

declare function prepare(): Promise<void>;
