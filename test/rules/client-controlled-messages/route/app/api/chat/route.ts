import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';

export async function POST(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json();
  const result = streamText({ model: openai('gpt-6-luna'), system: 'You answer questions.', messages: convertToModelMessages(messages) });
//                                                                                                                           ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  return result.toUIMessageStreamResponse();
}
