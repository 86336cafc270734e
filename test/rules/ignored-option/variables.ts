import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI } from '@langchain/openai';

const prompt = ChatPromptTemplate.fromTemplate('A name for a company that makes {product}, within {timeout} seconds?');
const chain = RunnableSequence.from([prompt, new ChatOpenAI({ model: 'gpt-6-luna' })]);
const piped = prompt.pipe(new ChatOpenAI({ model: 'gpt-6-luna' }));

// What a chain is given first are its variables, whatever they are called.
export const name = (product: string) => chain.invoke({ product, timeout: 20 });
export const nameToo = (product: string, signal: AbortSignal) => piped.invoke({ product, signal }, { signal });
