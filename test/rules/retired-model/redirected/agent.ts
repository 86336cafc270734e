// All agents of this program are asked through a proxy, which has ids of its own.
import { Agent, run, Runner, setDefaultOpenAIClient } from '@openai/agents';
import OpenAI from 'openai';
import { provider } from './provider.js';

setDefaultOpenAIClient(new OpenAI({ baseURL: process.env.PROXY_URL }));

const agent = new Agent({ name: 'Weather', instructions: 'Answer.', model: 'gpt-4o-mini' });

export const ask = (input: string) => run(agent, input);

const runner = new Runner({ modelProvider: provider, model: 'gpt-4o-mini' });

export const askAgain = (input: string) => runner.run(agent, input);
