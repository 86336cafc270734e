// The provider is looked at, and any model of it may be named.
import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { experimental_createProviderRegistry, generateText } from 'ai';
import { cookies } from 'next/headers';

const registry = experimental_createProviderRegistry({ openai, anthropic });

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const store = await cookies();
  const model = store.get('model')?.value ?? 'openai:gpt-6-luna';
  const { text } = await generateText({ model: toModel(model), prompt });
//                                             ^^^^^^^^^^^^^^ request-controlled-model: The model comes from the request (`model`)
  return Response.json({ text });
}

function toModel(model: string) {
  if (model.includes('local')) {
    const name = model.split(':')[1] ?? '';
    return openai(name, { simulateStreaming: true });
  }
  return registry.languageModel(model);
}
