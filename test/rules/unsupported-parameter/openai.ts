import { openai as provider } from '@ai-sdk/openai';
import { generateText } from 'ai';
import Groq from 'groq-sdk';
import OpenAI from 'openai';

const openai = new OpenAI();
const gateway = new OpenAI({ baseURL: 'https://gateway.example.com/v1' });
const groq = new Groq();

export const temperature = (input: string) => openai.responses.create({ model: 'gpt-5', input, temperature: 0 });
//                                                                                             ^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `temperatu
export const sampled = (content: string) =>
  openai.chat.completions.create({ model: 'o3', messages: [{ role: 'user', content }], top_p: 0.5, stop: ['END'] });
//                                                                                     ^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `top_p`: o
//                                                                                                 ^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `stop`: o3
export const renamed = (content: string) =>
  openai.chat.completions.create({ model: 'gpt-5-mini', messages: [{ role: 'user', content }], max_tokens: 300 });
//                                                                                             ^^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `max_token
export const bias = (content: string) =>
  groq.chat.completions.create({ model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content }], logprobs: true });
//                                                                                                    ^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `logprobs`

// These models take them.
export const taken = (content: string) =>
  openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content }], temperature: 0, max_tokens: 300 });
export const asked = (content: string) =>
  groq.chat.completions.create({ model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content }], temperature: 0 });
// What it is anyway.
export const normal = (input: string) => openai.responses.create({ model: 'gpt-5', input, temperature: 1 });
// The new name.
export const capped = (content: string) =>
  openai.chat.completions.create({ model: 'gpt-5-mini', messages: [{ role: 'user', content }], max_completion_tokens: 300 });
// Who asks without reasoning may set it, and nobody here knows.
export const effort = (input: string) => openai.responses.create({ model: 'gpt-5.4', input, temperature: 0 });
// Only sometimes set.
export const sometimes = (input: string, isFixed: boolean) =>
  openai.responses.create({ model: 'gpt-5', input, temperature: isFixed ? 0 : undefined });
export const given = (input: string, temperature?: number) => openai.responses.create({ model: 'gpt-5', input, temperature });
// A gateway may take it out.
export const elsewhere = (input: string) => gateway.responses.create({ model: 'gpt-5', input, temperature: 0 });
// The AI SDK takes it out, with a warning.
export const viaProvider = (prompt: string) => generateText({ model: provider('gpt-5'), prompt, temperature: 0 });
