import { OpenAI } from 'langchain';
import { ChatVectorDBQAChain, ConversationalRetrievalQAChain, LLMChain, loadQAChain } from 'langchain/chains';
import { ChatOpenAI } from 'langchain/chat_models';
import { OpenAIChat } from 'langchain/llms';
import { documents, retriever } from './stores.js';

const model = new OpenAI({ modelName: 'gpt-3.5-turbo-0613', maxTokens: 300 });
//                                    ^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13
const chat = new ChatOpenAI({ modelName: 'gpt-4', maxTokens: 300 });
//                                       ^^^^^^^ retired-model [error]: OpenAI switched `gpt-4` off on 2026-10-23
const docs = loadQAChain(new OpenAIChat({ modelName: 'gpt-4-32k', maxTokens: 300 }));
//                                                   ^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-32k` off on 2025-06-06
const questions = new LLMChain({ llm: new OpenAIChat({ maxTokens: 300 }), prompt: '{question}' });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo`, which LangChain asks for where no model is named, off on 2026-10-23
// It has no day, and one that sends to an address of somebody else's asks for that one's models.
const current = new ChatOpenAI({ modelName: 'gpt-5.6-sol', maxTokens: 300 });
const elsewhere = new ChatOpenAI({ modelName: 'gpt-4', maxTokens: 300 }, { basePath: 'https://llm.example.org/v1' });

export const ask = (question: string) => new LLMChain({ llm: model, prompt: '{question}' }).call({ question });
export const talk = (question: string) => ConversationalRetrievalQAChain.fromLLM(chat, retriever).call({ question });
export const look = (question: string) =>
  new ChatVectorDBQAChain({ vectorstore: documents, combineDocumentsChain: docs, questionGeneratorChain: questions }).call({ question });
export const askCurrent = (question: string) => ConversationalRetrievalQAChain.fromLLM(current, retriever).call({ question });
export const askElsewhere = (question: string) => new LLMChain({ llm: elsewhere, prompt: '{question}' }).call({ question });
