import { streamText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  // Clean here: streamText returns at once and never throws, so its silence is the business of another rule.
  return streamText({ model: openai('gpt-4o'), prompt }).toTextStreamResponse();
}
