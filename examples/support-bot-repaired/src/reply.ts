import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { MODEL } from './openai.js';

/** Drafts an answer for a customer. */
export async function draftReply(question: string, articles: readonly string[]): Promise<string> {
  const { text, finishReason } = await generateText({
    model: openai(MODEL),
    system: 'You answer customers of a book shop, briefly and from the given articles only.',
    prompt: `${articles.join('\n\n')}\n\nQuestion: ${question}`,
    maxOutputTokens: 600,
    timeout: 40_000,
  });
  if (finishReason !== 'stop') throw new Error(`The draft ended with ${finishReason}`);
  return text;
}
