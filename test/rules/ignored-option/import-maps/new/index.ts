import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

Deno.serve(async (request: Request) => {
  const { text } = await generateText({ model: openai('gpt-5.6-terra'), prompt: await request.text(), maxTokens: 100 });
//                                                                                                    ^^^^^^^^^^^^^^ ignored-option [error]: `maxTokens` does nothing here: AI SDK 5 calls it `maxOutputTokens`. Wh
  return new Response(text);
});
