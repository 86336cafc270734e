// Clean: what a lazy handler makes, it makes once.
import { createOpenAI } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default defineLazyEventHandler(() => {
  const openai = createOpenAI({ apiKey: useRuntimeConfig().openaiKey });
  return defineEventHandler(async (event) => {
    const { question } = await readBody(event);
    const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
    return { text };
  });
});
