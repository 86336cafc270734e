import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();

export async function answer(question: string) {
  const response = await client.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }] });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ usage-not-recorded [information]: Nobody takes the count of tokens that comes with the answer of `client
  return response.choices[0]?.message.content;
}

export async function summarize(article: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: article });
//                       ^^^^^^^^^^^^ usage-not-recorded [information]: Nobody takes the count of tokens that comes with the answer of `genera
  return text;
}

export async function reply(content: string) {
  const message = await anthropic.messages.create({
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^ usage-not-recorded [information]: Nobody takes the count of tokens that comes with the answer of `anthro
    model: 'claude-sonnet-5',
    max_tokens: 100,
    messages: [{ role: 'user', content }],
  });
  return message.content.flatMap((block) => (block.type === 'text' ? [block.text] : []));
}
