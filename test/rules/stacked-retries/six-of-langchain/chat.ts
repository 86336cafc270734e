// LangChain tries six times again by itself and LlamaIndex ten times, so that little around them is much.
import { ChatOpenAI } from '@langchain/openai';
import { OpenAI } from '@llamaindex/openai';
import pRetry from 'p-retry';

const chat = new ChatOpenAI({ model: 'gpt-5' });
const calm = new ChatOpenAI({ model: 'gpt-5', maxRetries: 0 });
const llama = new OpenAI({ model: 'gpt-5' });

export const ask = (text: string) => pRetry(() => chat.invoke(text), { retries: 1 });
//                                                ^^^^^^^^^^^ stacked-retries [warning]: The retries around `chat.invoke` multiply: p-retry 2 × SDK 7 = 14 requ
export const askLlama = (messages: []) => pRetry(() => llama.chat({ messages }), { retries: 1 });
//                                                     ^^^^^^^^^^ stacked-retries [warning]: The retries around `llama.chat` multiply: p-retry 2 × SDK 11 = 22 requ

// Clean: the inner layer is off.
export const askCalmly = (text: string) => pRetry(() => calm.invoke(text), { retries: 3 });
