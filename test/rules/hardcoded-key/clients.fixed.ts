// Keys by their providers' own shapes.
import Anthropic from '@anthropic-ai/sdk';
import { createOpenAI } from '@ai-sdk/openai';
import OpenAI from 'openai';

export const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

const key = 'sk-ant-api03-Zq8Lw2RkVt5Yx9NpBc3JhGd7FmSa1Ue4Io6PqLwErTyUi0ZxQq8Lw2RkVt5Yx9NpBc3JhGd7FmSa1Ue4Io6Pq-AAAA';
export const anthropic = new Anthropic({ apiKey: key });

// Shorter than today's keys, but where a key belongs.
export const provider = createOpenAI({ apiKey: 'sk-Zq8Lw2RkVt5Yx9NpBc3Jh' });

// Clean: from the environment.
export const fromEnvironment = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

// Clean: what local servers and examples are given.
export const local = new OpenAI({ apiKey: 'ollama', baseURL: 'http://localhost:11434/v1' });
export const example = new OpenAI({ apiKey: 'sk-your-api-key-goes-here' });
export const masked = new OpenAI({ apiKey: 'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' });

// Shorter still, but of a shape that only one provider's keys have.
export const short = new Anthropic({ apiKey: 'sk-ant-Zq8Lw2RkVt5Y' });

// Clean: a word is none, nor are a few letters.
export const word = new OpenAI({ apiKey: 'sk-local-server' });
export const none = new Anthropic({ apiKey: 'sk-ant-none' });
