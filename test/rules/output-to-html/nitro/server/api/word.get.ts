import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

// Clean: an object goes out as JSON.
export default defineEventHandler(async (event) => {
  const { topic } = getQuery(event);
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: `A word on ${topic}` });
  return { html: `<div class="card">${text}</div>` };
});
