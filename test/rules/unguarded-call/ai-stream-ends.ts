// What is asked when a stream has ended ends that of the response with its error.
import { anthropic } from '@ai-sdk/anthropic';
import { convertToModelMessages, generateText, streamText, type UIMessage } from 'ai';

const model = anthropic('claude-haiku-4-5');

async function title(message: UIMessage | undefined) {
  const { text } = await generateText({ model, prompt: JSON.stringify(message) });
//                       ^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `generateText` when all 3 attempts fail; th
  return text;
}

async function titleOrNone(message: UIMessage | undefined) {
  try {
    const { text } = await generateText({ model, prompt: JSON.stringify(message) });
    return text;
  } catch (error) {
    console.error(error);
    return 'A talk';
  }
}

export async function talk(messages: UIMessage[], save: (title: string, messages: UIMessage[]) => Promise<void>) {
  const result = streamText({ model, messages: convertToModelMessages(messages) });
  return result.toUIMessageStreamResponse({
    originalMessages: messages,
    onFinish: async ({ messages: all }) => save(await title(messages[0]), all),
  });
}

// Clean: the title is looked after.
export async function talkSafely(messages: UIMessage[], save: (title: string, messages: UIMessage[]) => Promise<void>) {
  const result = streamText({ model, messages: convertToModelMessages(messages) });
  return result.toUIMessageStreamResponse({ onFinish: async ({ messages: all }) => save(await titleOrNone(messages[0]), all) });
}
