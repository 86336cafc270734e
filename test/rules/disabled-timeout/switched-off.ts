import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const endless = new OpenAI({ timeout: Number.POSITIVE_INFINITY });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disabled-timeout [error]: The time limit of this call is switched off, so a stalled provider hol
const seconds = new OpenAI({ timeout: 30 });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ disabled-timeout [error]: The time limit of this call is 30 ms, within which no model answers. T
const days = new Anthropic({ timeout: 86_400_000 });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disabled-timeout [error]: The time limit of this call is 24 h: whoever waits has long gone when 
const fine = new OpenAI({ timeout: 30_000 });
const slow = new Anthropic({ timeout: 600_000 });
const given = new OpenAI({ timeout: Number(process.env.TIMEOUT) });

export const a = (input: string) => endless.responses.create({ model: 'gpt-5', input });
export const b = (input: string) => seconds.responses.create({ model: 'gpt-5', input });
export const c = (content: string) => days.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
export const d = (input: string) => fine.responses.create({ model: 'gpt-5', input }, { timeout: 60 });
//                                                                                              ^^ disabled-timeout [error]: The time limit of this call is 60 ms, within which no model answers. T

export const e = (input: string) => fine.responses.create({ model: 'gpt-5', input });
export const f = (content: string) => slow.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
export const g = (input: string) => given.responses.create({ model: 'gpt-5', input });
