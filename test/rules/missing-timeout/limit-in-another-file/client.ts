import OpenAI from 'openai';
import { LLM } from './config.js';

// Clean: the limit is a constant of another file.
export const openai = new OpenAI({ timeout: LLM.timeoutMs, maxRetries: LLM.retries });
