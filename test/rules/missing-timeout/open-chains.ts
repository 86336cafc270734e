// Clean: of a model that somebody hands in nothing is known, and so nothing is of what is made of it.
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOllama } from '@langchain/ollama';

const prompt = ChatPromptTemplate.fromTemplate('Sort {text}');

export async function piped(model: BaseChatModel, text: string) {
  return await prompt.pipe(model).pipe(new StringOutputParser()).invoke({ text });
}

export async function listed(model: BaseChatModel, text: string) {
  return await RunnableSequence.from([prompt, model, new StringOutputParser()]).invoke({ text });
}

// This one is known.
const own = RunnableSequence.from([prompt, new ChatOllama({ model: 'llama3' }), new StringOutputParser()]);

export const sort = async (text: string) => await own.invoke({ text });
//                                                ^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and LangChain has none of its own:
