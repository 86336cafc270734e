// A word that the text holds somewhere decides.
import { openai as provider } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();
declare function publish(post: string): Promise<void>;
declare function show(text: string): void;

export async function withOpenAI(post: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `May this be published, yes or no? ${post}` });
  if (answer.output_text.toLowerCase().includes('yes')) await publish(post);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `yes` anywhere decides here
}

// The text comes back from a helper, whose other callers show it.
async function complete(prompt: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 10, messages: [{ role: 'user', content: prompt }] });
  const [block] = message.content;
  return block?.type === 'text' ? block.text : '';
}

async function isSafe(post: string) {
  const verdict = await complete(`Is this safe? ${post}`);
  return !/\bunsafe\b/i.test(verdict);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision: mentions `unsafe` anywhere
}

export async function withClaude(post: string) {
  if (await isSafe(post)) await publish(post);
  // Clean: this one is shown, so that a person reads it.
  show(await complete(`Sum up: ${post}`));
}

export async function withAiSdk(post: string) {
  const { text } = await generateText({ model: provider('gpt-6-luna'), prompt: `Invoice or receipt? ${post}` });
  const isInvoice = text.includes('invoice');
//                  ^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision: mentions `invoice` anywhere
  return isInvoice ? 'accounting' : 'archive';
}
