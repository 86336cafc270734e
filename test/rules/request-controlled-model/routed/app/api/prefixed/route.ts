import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function POST(request: Request) {
  const { prompt, model } = await request.json();
  const chosen = model.startsWith('claude') ? anthropic(model) : openai(model);
  const { text } = await generateText({ model: chosen, prompt });
//                                      ^^^^^^^^^^^^^ request-controlled-model
  return Response.json({ text });
}
