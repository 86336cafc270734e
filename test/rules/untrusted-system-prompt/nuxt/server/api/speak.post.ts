import OpenAI from 'openai';

const client = new OpenAI();

// Nuxt imports the functions that it gives by itself.
export default defineEventHandler(async (event) => {
  const { language } = await readBody(event);
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${language}.`, input: 'Begin' });
//                                                                                               ^^^^^^^^ untrusted-system-prompt [error]: `language` comes from a request and stands in the system prompt, where
  return answer.output_text;
});
