// Documents that a function of LangChain makes one text of, a retriever that is told by its type, and a chain that another is made of.
import { PGVectorStore } from '@langchain/community/vectorstores/pgvector';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnablePassthrough, RunnableSequence, RunnableWithMessageHistory } from '@langchain/core/runnables';
import type { VectorStoreRetriever } from '@langchain/core/vectorstores';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { formatDocumentsAsString } from 'langchain/util/document';
import { historyOf } from './histories.js';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

const told = ChatPromptTemplate.fromMessages([
  ['system', 'Use only this:\n{context}'],
  ['human', '{question}'],
]);
const beside = ChatPromptTemplate.fromMessages([
  ['system', 'Use only what the user found.'],
  ['human', '{context}\n{question}'],
]);

interface Input {
  question: string;
}

export async function byType(retriever: VectorStoreRetriever, question: string) {
  const context = async (input: Input) => (await retriever.invoke(input.question)).map((one) => one.pageContent).join('\n');
//                                                                                              ^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `one.pageContent` was looked up and stands in the system prompt, where
  return RunnableSequence.from([RunnablePassthrough.assign({ context }), told, model]).invoke({ question });
}

export async function joined(question: string) {
  const retriever = (await PGVectorStore.initialize(new OpenAIEmbeddings(), {})).asRetriever();
  const context = async (input: Input) => formatDocumentsAsString(await retriever.invoke(input.question));
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `formatDocumentsAsString(…)` was looked up
  return RunnableSequence.from([RunnablePassthrough.assign({ context }), told, model]).invoke({ question });
}

let made: Promise<RunnableWithMessageHistory<Input, string>> | undefined;
const getChain = () => (made ??= buildChain());

async function buildChain() {
  const retriever = (await PGVectorStore.initialize(new OpenAIEmbeddings(), {})).asRetriever();
  const context = async (input: Input) => formatDocumentsAsString(await retriever.invoke(input.question));
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `formatDocumentsAsString(…)` was looked up
  const runnable = RunnableSequence.from([RunnablePassthrough.assign({ context }), told, model]);
  return new RunnableWithMessageHistory({ runnable, getMessageHistory: historyOf, inputMessagesKey: 'question' });
}

export async function remembered(question: string) {
  return (await getChain()).invoke({ question });
}

// Clean: what is looked up stands beside the question.
export async function besideTheQuestion(retriever: VectorStoreRetriever, question: string) {
  const context = async (input: Input) => formatDocumentsAsString(await retriever.invoke(input.question));
  const runnable = RunnableSequence.from([RunnablePassthrough.assign({ context }), beside, model]);
  return new RunnableWithMessageHistory({ runnable, getMessageHistory: historyOf, inputMessagesKey: 'question' }).invoke({ question });
}

// Clean: the program's own words, made into documents, were looked up by nobody.
export async function ownWords(question: string) {
  const context = formatDocumentsAsString([{ pageContent: 'We open at nine.', metadata: {} }]);
  return RunnableSequence.from([told, model]).invoke({ question, context });
}
