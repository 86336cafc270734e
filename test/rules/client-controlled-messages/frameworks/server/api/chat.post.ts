import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, generateText, type UIMessage } from 'ai';

export default defineEventHandler(async (event) => {
  const { messages } = await readBody<{ messages: UIMessage[] }>(event);
  const { text } = await generateText({ model: openai('gpt-6-luna'), messages: convertToModelMessages(messages) });
//                                                                                                    ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  return text;
});
