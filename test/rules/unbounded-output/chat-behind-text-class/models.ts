import { OpenAI } from 'langchain';
import { LLMChain } from 'langchain/chains';

// Of a chat model the class of text models makes a chat, which has no cap of its own.
const chat = new OpenAI({ modelName: 'gpt-4' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to 2 calls
const short = new OpenAI({ modelName: 'gpt-4', maxTokens: 200 });
const instructed = new OpenAI({ modelName: 'gpt-3.5-turbo-instruct' });
const text = new OpenAI();

export const ask = (question: string) => new LLMChain({ llm: chat, prompt: '{question}' }).call({ question });
export const askDirectly = (question: string) => chat.call(question);
export const askShort = (question: string) => short.call(question);
export const askInstructed = (question: string) => instructed.call(question);
export const askText = (question: string) => text.call(question);
