// LangChain tries seven times around the ten minutes of the SDK inside.
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';

const llm = new ChatOpenAI({ model: 'gpt-4o' });
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout: 10 min per attempt × 7 attempts = 70 min
const chain = ChatPromptTemplate.fromTemplate('Summarize: {text}').pipe(llm);
// Clean: limited where it is built.
const quick = new ChatOpenAI({ model: 'gpt-4o-mini', timeout: 20_000, maxRetries: 1 });

export const summarize = (text: string) => chain.invoke({ text });
export const title = (text: string) => quick.invoke(text);
// Clean: a limit of this call alone.
export const keywords = (text: string) => llm.invoke(text, { timeout: 10_000 });
