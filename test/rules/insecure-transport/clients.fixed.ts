// Prompts and keys in the open.
import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import https from 'node:https';

export const plain = new OpenAI({ baseURL: 'https://llm.mycompany.com/v1' });

export const unchecked = new OpenAI({ httpAgent: new https.Agent({ rejectUnauthorized: false }) });

export const plainToo = new Anthropic({ baseURL: 'http://gateway.mycompany.com' });

// Clean: this machine, and names that lead no further than its network.
export const local = new OpenAI({ baseURL: 'http://localhost:11434/v1' });
export const container = new OpenAI({ baseURL: 'http://vllm:8000/v1' });
export const lan = new OpenAI({ baseURL: 'http://192.168.1.20:8000/v1' });

// Clean: encrypted.
export const secure = new OpenAI({ baseURL: 'https://llm.mycompany.com/v1' });

// Clean: an agent of somebody else.
export const database = new https.Agent({ rejectUnauthorized: false });
