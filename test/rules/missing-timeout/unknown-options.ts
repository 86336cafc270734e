// Clean: what cannot be seen is not called missing.
import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';
import { openai as model } from '@ai-sdk/openai';
import OpenAI, { type ClientOptions } from 'openai';
import { defaults } from '@acme/llm-defaults';

const spread = new OpenAI({ ...defaults, maxRetries: 1 });
const fromEnvironment = new OpenAI({ timeout: Number(process.env.LLM_TIMEOUT_MS) });
const computed = new OpenAI({ [process.env.OPTION ?? 'timeout']: 1_000 });

export const ask = (input: string) => spread.responses.create({ model: 'gpt-4o-mini', input });
export const askLater = (input: string) => fromEnvironment.responses.create({ model: 'gpt-4o-mini', input });
export const askComputed = (input: string) => computed.responses.create({ model: 'gpt-4o-mini', input });

export function askWith(options: ClientOptions, input: string) {
  return new OpenAI(options).responses.create({ model: 'gpt-4o-mini', input });
}

// The client comes from outside the project.
export function askBy(client: Anthropic, content: string) {
  return client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user', content }] });
}

export function askText(prompt: string, options: { abortSignal?: AbortSignal }) {
  return generateText({ model: model('gpt-4o'), prompt, ...options });
}
