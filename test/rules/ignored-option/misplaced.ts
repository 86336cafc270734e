import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();
const google = new GoogleGenAI({});

export const limited = (input: string) => openai.responses.create({ model: 'gpt-6-luna', input, timeout: 20_000 });
//                                                                                              ^^^^^^^^^^^^^^^ ignored-option [error]: `timeout` stands in the wrong place: OpenAI SDK takes it in argument 2
export const canceled = (content: string, signal: AbortSignal) =>
  anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }], signal });
//                                                                                                              ^^^^^^ ignored-option [error]: `signal` stands in the wrong place: Anthropic SDK takes it in argument
export const repeated = (input: string) => openai.embeddings.create({ model: 'text-embedding-3-small', input, maxRetries: 5 });
//                                                                                                            ^^^^^^^^^^^^^ ignored-option [error]: `maxRetries` stands in the wrong place: OpenAI SDK takes it in argumen

// Beside the parameters, where they are read.
export const right = (input: string) => openai.responses.create({ model: 'gpt-6-luna', input }, { timeout: 20_000, maxRetries: 5 });
// Here they are parameters of a tool's schema.
export const schema = (input: string) =>
  openai.responses.create({ model: 'gpt-6-luna', input, metadata: { timeout: '20' } });
// This SDK has one argument, and the limit inside.
export const inside = (contents: string) =>
  google.models.generateContent({ model: 'gemini-3.8-flash', contents, config: { httpOptions: { timeout: 20_000 } } });
