import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();
const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// In the option for it.
export async function answer(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), system: 'Answer in one sentence.', prompt: question });
  return text;
}
export async function reply(content: string) {
  return anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    system: 'Answer in one sentence.',
    messages: [{ role: 'user', content }],
  });
}

// In a message, wherever the list is made.
export async function chat(text: string) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'developer', content: 'You answer questions.' }];
  messages.push({ role: 'user', content: text });
  return client.chat.completions.create({ model: 'gpt-6-luna', messages });
}
export async function ask(text: string) {
  return model.invoke([new SystemMessage('You answer questions.'), new HumanMessage(text)]);
}

// What the callers hand over may begin with one.
export async function complete(messages: OpenAI.ChatCompletionMessageParam[]) {
  return client.chat.completions.create({ model: 'gpt-6-luna', messages });
}
export async function goOn(history: OpenAI.ChatCompletionMessageParam[], text: string) {
  return client.chat.completions.create({ model: 'gpt-6-luna', messages: [...history, { role: 'user', content: text }] });
}

// No conversation.
export async function embed(input: string) {
  return client.embeddings.create({ model: 'text-embedding-3-small', input });
}
