// Half an answer is parsed like a whole one.
import OpenAI from 'openai';

const client = new OpenAI();

export async function classify(content: string): Promise<unknown> {
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] });
  if (completion.choices[0]?.finish_reason === 'length') throw new Error('The answer was cut off at the token limit');
  return JSON.parse(completion.choices[0]?.message.content ?? '{}');
}

export async function classifyCarefully(content: string): Promise<unknown> {
  // Clean: an answer that was cut off is none.
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] });
  const choice = completion.choices[0];
  if (choice?.finish_reason !== 'stop') throw new Error('cut off');
  return JSON.parse(choice.message.content ?? '{}');
}

export async function show(input: string) {
  // Only shown: whoever reads it sees where it stops.
  const response = await client.responses.create({ model: 'gpt-6-luna', input });
  console.log(response.output_text);
}

export async function warm(input: string) {
  // Clean: nobody uses the answer.
  await client.responses.create({ model: 'gpt-6-luna', input });
}
