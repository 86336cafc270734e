// Clean: whoever starts an activity says how long it may take, and Temporal repeats it.
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 0 });

export async function joke() {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
  return output_text;
}
