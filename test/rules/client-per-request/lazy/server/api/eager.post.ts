import { createOpenAI } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default defineEventHandler(async (event) => {
  const openai = createOpenAI({ apiKey: useRuntimeConfig().openaiKey });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `createOpenAI` is built for each request that the server answers, alwa
  const { question } = await readBody(event);
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  return { text };
});
