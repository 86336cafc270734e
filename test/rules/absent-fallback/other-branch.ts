// What is given in another branch is no sign that this one gives anything.
import OpenAI from 'openai';

const client = new OpenAI();

interface Told {
  stream(input: string): void;
  onFinish(text: string): void;
  onError(error: unknown): void;
}

export async function chat(input: string, isStreamed: boolean, told: Told) {
  try {
    if (isStreamed) {
      return told.stream(input);
    } else {
      const answer = await client.responses.create({ model: 'gpt-5', input });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback: the user gets nothing while the provider is down
      told.onFinish(answer.output_text);
    }
  } catch (error) {
    console.error(error);
    told.onError(error);
  }
}
