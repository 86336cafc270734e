import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function name(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt });
  try {
    const data = JSON.parse(text);
//               ^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(text)` is believed as it comes: nothing checks the shape o
    return data.name.trim();
  } catch {
    return '';
  }
}
