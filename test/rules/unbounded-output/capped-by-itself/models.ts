import { ChatAnthropic } from '@langchain/anthropic';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';

// Clean: where nobody says how long the answer may be, ChatAnthropic does.
const claude = new ChatAnthropic({ model: 'claude-haiku-4-5' });
export const tell = (text: string) => claude.invoke(text);
export const tellWithTools = (text: string) => claude.bindTools([]).invoke(text);
export const agent = createReactAgent({ llm: claude, tools: [] });
export const work = (content: string) => agent.invoke({ messages: [{ role: 'user', content }] });

const gpt = new ChatOpenAI({ model: 'gpt-6-luna' });
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
export const ask = (text: string) => gpt.invoke(text);
