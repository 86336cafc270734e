// A chain without a handler floats as the bare call does.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export function greet(name: string) {
  generateText({ model: openai('gpt-4o'), prompt: `Greet ${name}` }).then(({ text }) => console.log(text));
//^^^^^^^^^^^^ floating-call: Nobody waits for `generateText`
  generateText({ model: openai('gpt-4o'), prompt: `Greet ${name}` }).finally(() => console.log('done'));
//^^^^^^^^^^^^ floating-call: Nobody waits
  // Clean: the chain ends in a handler.
  generateText({ model: openai('gpt-4o'), prompt: `Greet ${name}` }).then(({ text }) => console.log(text)).catch(console.error);
}
