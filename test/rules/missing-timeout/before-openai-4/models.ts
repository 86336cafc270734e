// rules: missing-timeout, unbounded-output
// The SDK inside was major 3 then, which waits as long as it must.
import { LLMChain } from 'langchain/chains';
import { ChatOpenAI } from 'langchain/chat_models/openai';
import { OpenAI } from 'langchain/llms/openai';
import { OpenAIChat } from 'langchain/llms/openai';
import { PromptTemplate } from 'langchain/prompts';

// It caps its answers at 256 tokens.
const model = new OpenAI({ temperature: 0 });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and LangChain has none of its own
export const tell = async (question: string) => await model.call(question);

const limited = new OpenAI({ timeout: 20_000 });
export const tellSoon = async (question: string) => await limited.call(question);

const chat = new OpenAIChat({ timeout: 20_000 });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output: Nothing limits the length
export const talk = async (question: string) => await chat.call(question);

const inside = new ChatOpenAI({ modelName: 'gpt-4', maxTokens: 50 });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and LangChain has none of its own
const chain = new LLMChain({ llm: inside, prompt: PromptTemplate.fromTemplate('{text}') });
export const sum = async (text: string) => await chain.call({ text });
