// The try ends before the parse.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

process.on('message', async (prompt: string) => {
  let text = '{}';
  try {
    ({ text } = await generateText({ model: openai('gpt-4o'), prompt }));
  } catch (error) {
    console.error(error);
  }
  const answer = JSON.parse(text);
//               ^^^^^^^^^^^^^^^^ unguarded-json-parse: throws on a model's answer
  console.log(answer);
});
