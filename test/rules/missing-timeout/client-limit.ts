// Clean: the client's option holds for every call under it.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI, { AzureOpenAI } from 'openai';

const TIMEOUT_MS = 20 * 1000;
const openai = new OpenAI({ timeout: TIMEOUT_MS, maxRetries: 1 });
const azure = new AzureOpenAI({ apiVersion: '2024-10-21', timeout: 30_000 });
const anthropic = new Anthropic({ timeout: 60_000 });

export const ask = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input });
export const askAzure = (input: string) => azure.responses.create({ model: 'deployment', input });
export const askClaude = (content: string) =>
  anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content }] });
