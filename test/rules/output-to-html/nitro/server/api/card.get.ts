// A text that an event handler gives back goes out as a page.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default defineEventHandler(async (event) => {
  const { topic } = getQuery(event);
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: `A word on ${topic}` });
  return `<div class="card">${text}</div>`;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `t
});
