import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const proxied = new OpenAI({ baseURL: 'https://gateway.example.com/v1' });

// It is taken.
export async function answer(question: string) {
  const response = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }] });
  record(response.usage?.total_tokens ?? 0);
  return response.choices[0]?.message.content;
}
export async function summarize(article: string) {
  const { text, usage } = await generateText({ model: openai('gpt-6-luna'), prompt: article });
  record(usage.totalTokens ?? 0);
  return text;
}

// Somebody gets the whole answer.
export async function store(question: string) {
  const response = await client.responses.create({ model: 'gpt-6-luna', input: question });
  await save(response);
  return response.output_text;
}

// A callback, or telemetry, is told.
export async function tell(question: string) {
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    prompt: question,
    experimental_telemetry: { isEnabled: true },
  });
  return text;
}

// A gateway in between may count.
export async function ask(question: string) {
  const response = await proxied.responses.create({ model: 'gpt-6-luna', input: question });
  return response.output_text;
}

declare function record(tokens: number): void;
declare function save(response: unknown): Promise<void>;
