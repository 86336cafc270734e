import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const store = new MemoryVectorStore(new OpenAIEmbeddings());
const retriever = store.asRetriever();
const toText = (documents: { pageContent: string }[]) => documents.map((one) => one.pageContent).join('\n');
//                                                                              ^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `one.pageContent` was looked up and stands in the system prompt, where

const told = ChatPromptTemplate.fromMessages([
  ['system', 'You know this: {context}'],
  ['human', '{question}'],
]);
const asked = ChatPromptTemplate.fromMessages([
  ['system', 'You are an assistant in {language}.'],
  ['human', '{context}\n\n{question}'],
]);

// A step that names values for the template behind it.
export const searched = RunnableSequence.from([
  {
    context: async ({ question }: { question: string }) => toText(await store.similaritySearch(question, 4)),
    question: ({ question }: { question: string }) => question,
  },
  told,
  model,
  new StringOutputParser(),
]);

export const assigned = RunnablePassthrough.assign({ context: retriever.pipe(toText) }).pipe(told).pipe(model);
//                                                            ^^^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `retriever.pipe(toText)` was looked up and stands in the system prompt

// Clean: documents stand beside the question, in no words of the developer's.
export const beside = RunnableSequence.from([
  { context: retriever.pipe(toText), question: ({ question }: { question: string }) => question, language: () => 'English' },
  asked,
  model,
]);
