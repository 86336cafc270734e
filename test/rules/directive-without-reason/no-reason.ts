// rules: directive-without-reason, missing-timeout
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI(); // seawall-ignore-line missing-timeout
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ directive-without-reason [warning]: Say why this is silenced: write ` -- ` and the reason behind the rules
const anthropic = new Anthropic(); // seawall-ignore-line missing-timeout -- the job system ends it after a minute

export const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });
export const chat = (content: string) =>
  anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
