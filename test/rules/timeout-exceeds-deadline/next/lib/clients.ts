import Anthropic from '@anthropic-ai/sdk';
import Groq from 'groq-sdk';
import OpenAI from 'openai';

export const patient = new OpenAI();
export const quick = new OpenAI({ timeout: 20_000, maxRetries: 1 });
export const anthropic = new Anthropic({ timeout: 25_000 });
export const groq = new Groq();
