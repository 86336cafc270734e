import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';

// AI SDK 7 refuses system messages among the others, but not answers that the model never gave.
export async function POST(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json();
  const result = streamText({ model: openai('gpt-6-luna'), instructions: 'You answer questions.', messages: convertToModelMessages(messages) });
//                                                                                                                                 ^^^^^^^^ client-controlled-messages [information]: `messages` goes from the request to the model as it is. System message
  return result.toUIMessageStreamResponse();
}
