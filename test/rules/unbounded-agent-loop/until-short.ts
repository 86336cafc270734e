// How long the next answer is, only the model knows.
import { openai } from '@ai-sdk/openai';
import { generateText, type ModelMessage } from 'ai';

const model = openai('gpt-6-luna');

export async function shorten(body: string, most: number) {
  let current = body;
  while (current.length > most) {
    const { text } = await generateText({ model, prompt: `Shorten:\n${current}` });
//                         ^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `generateText` ends this loop
    current = text;
  }
  return current;
}

// Clean: these end.
export async function lengthen(subject: string) {
  let article = '';
  while (article.length < 2000) {
    const { text } = await generateText({ model, prompt: `Go on about ${subject}:\n${article}` });
    article += text;
  }
  return article;
}

export async function talk(messages: ModelMessage[]) {
  while (messages.length < 20) {
    const { response } = await generateText({ model, messages });
    messages = [...messages, ...response.messages];
  }
}

export async function tried(body: string, most: number) {
  let current = body;
  let turns = 0;
  while (current.length > most) {
    if (++turns > 3) break;
    const { text } = await generateText({ model, prompt: `Shorten:\n${current}` });
    current = text;
  }
  return current;
}
