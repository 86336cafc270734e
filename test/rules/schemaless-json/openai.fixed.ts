// The request says nothing of JSON.
import OpenAI from 'openai';

const client = new OpenAI();

export async function classify(content: string) {
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }], max_completion_tokens: 500, response_format: { type: 'json_object' } });
  return JSON.parse(completion.choices[0]?.message.content ?? '{}');
}

export async function classifyAsJson(content: string) {
  // Clean: it asks for an object.
  const completion = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content }],
    response_format: { type: 'json_object' },
  });
  return JSON.parse(completion.choices[0]?.message.content ?? '{}');
}

export async function show(content: string) {
  // Clean: nobody parses it.
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] });
  return completion.choices[0]?.message.content;
}

export async function withUnknownOptions(content: string, options: Partial<OpenAI.ChatCompletionCreateParams>) {
  // Clean: the options may ask for it.
  const completion = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }], ...options, stream: false });
  return JSON.parse(completion.choices[0]?.message.content ?? '{}');
}
