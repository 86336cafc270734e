import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function POST(request: Request) {
  const { prompt, model } = await request.json();
  return streamText({ model: openai(model), prompt }).toTextStreamResponse();
//                           ^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`model`) as it is, so that its sende
}
