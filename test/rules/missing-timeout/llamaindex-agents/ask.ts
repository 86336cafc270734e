// What limits the model limits the agent that asks it.
import { openai } from '@llamaindex/openai';
import { agent } from '@llamaindex/workflow';

const open = agent({ llm: openai({ model: 'gpt-6-luna' }), tools: [] });
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
const limited = agent({ llm: openai({ model: 'gpt-6-luna', timeout: 20_000 }), tools: [] });

export const ask = (text: string) => open.run(text);
export const askLimited = (text: string) => limited.run(text);
