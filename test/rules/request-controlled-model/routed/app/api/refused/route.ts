// Clean: some models are refused.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function POST(request: Request) {
  const { prompt, model } = await request.json();
  if (model.includes('pro')) return Response.json({ reason: `${model} is too dear` }, { status: 400 });
  const { text } = await generateText({ model: openai(model), prompt });
  return Response.json({ text });
}
