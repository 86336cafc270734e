// What is made of one message belongs together, so they are filtered before.
import { openai } from '@ai-sdk/openai';
import { convertToCoreMessages, streamText } from 'ai';

export async function POST(request: Request) {
  const { messages } = await request.json();
  const coreMessages = convertToCoreMessages(messages);
//                                           ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is
  const result = streamText({ model: openai('gpt-6-luna'), system: 'You answer questions.', messages: coreMessages });
  return result.toDataStreamResponse();
}
