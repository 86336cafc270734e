import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';

const model = new ChatAnthropic({ model: 'claude-sonnet-5' });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 3 calls, so a stalled provider keeps its user
const limited = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000, maxRetries: 1 });

// One limit on the model mends the agents that ask it and what asks it itself.
const agent = createAgent({ model, tools: [] });
const other = createAgent({ model, tools: [], systemPrompt: 'Be brief.' });

export const ask = (content: string) => agent.invoke({ messages: [{ role: 'user', content }] });
export const askOther = (content: string) => other.invoke({ messages: [{ role: 'user', content }] });
export const askModel = (content: string) => model.invoke(content);

// Clean: its model is limited.
const quick = createAgent({ model: limited, tools: [] });
export const askQuick = (content: string) => quick.invoke({ messages: [{ role: 'user', content }] });

// Nothing but the call can limit a model that is only named.
const named = createAgent({ model: 'openai:gpt-6-luna', tools: [] });
export const askNamed = (content: string) => named.invoke({ messages: [{ role: 'user', content }] });
//                                           ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
