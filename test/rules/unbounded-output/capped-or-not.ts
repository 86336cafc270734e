import Anthropic from '@anthropic-ai/sdk';
import { openai as provider } from '@ai-sdk/openai';
import { generateText, type ModelMessage } from 'ai';
import OpenAI from 'openai';

declare const settings: OpenAI.Responses.ResponseCreateParamsNonStreaming;

const openai = new OpenAI();
const anthropic = new Anthropic();

export const shown = (input: string) => openai.responses.create({ model: 'gpt-5', input });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

export const generated = (messages: ModelMessage[]) => generateText({ model: provider('gpt-5'), messages });
//                                                     ^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

export async function parsed(input: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: input }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [warning]: Nothing limits the length of the answer to this call, and the program 
  return JSON.parse(answer.choices[0]?.message.content ?? '{}');
}

// Capped.
export const capped = (input: string) => openai.responses.create({ model: 'gpt-5', input, max_output_tokens: 500 });
export const cappedText = (prompt: string) => generateText({ model: provider('gpt-5'), prompt, maxOutputTokens: 500 });
// The SDK requires a cap.
export const required = (content: string) =>
  anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [{ role: 'user', content }] });
// Whatever the settings say.
export const unknown = () => openai.responses.create(settings);
export const spread = (input: string) => openai.responses.create({ ...settings, input });
// There is nothing to cap.
export const embedded = (input: string) => openai.embeddings.create({ model: 'text-embedding-3-small', input });
