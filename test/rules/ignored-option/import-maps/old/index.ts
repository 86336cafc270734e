import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

// The version that the import map asks for knows the option.
Deno.serve(async (request: Request) => {
  const { text } = await generateText({ model: openai('gpt-5.6-terra'), prompt: await request.text(), maxTokens: 100 });
  return new Response(text);
});
