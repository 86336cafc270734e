import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';

// AI SDK 7 refuses system messages among the others.
export async function POST(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json();
  const result = streamText({ model: openai('gpt-6-luna'), instructions: 'You answer questions.', messages: convertToModelMessages(messages) });
  return result.toUIMessageStreamResponse();
}
