// What is made of one message belongs together, so they are filtered before.
import { openai } from '@ai-sdk/openai';
import { convertToCoreMessages, streamText } from 'ai';

export async function POST(request: Request) {
  const { messages } = await request.json();
  const coreMessages = convertToCoreMessages(messages.filter(({ role }: { role: string }) => role === 'user' || role === 'assistant'));
  const result = streamText({ model: openai('gpt-6-luna'), system: 'You answer questions.', messages: coreMessages });
  return result.toDataStreamResponse();
}
