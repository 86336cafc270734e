// A step that is a function names values for the template behind it.
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { describe, lookUp } from './steps.js';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const store = new HNSWLib(new OpenAIEmbeddings(), { space: 'cosine' });

interface Input {
  question: string;
}

const told = ChatPromptTemplate.fromMessages([
  ['system', 'You know this: {context}'],
  ['human', '{question}'],
]);
const asked = ChatPromptTemplate.fromMessages([
  ['system', 'You are an assistant in {language}.'],
  ['human', '{context}\n\n{question}'],
]);

const retrieve = RunnableLambda.from(async ({ question }: Input) => {
  const documents = await store.similaritySearch(question, 5);
  return { question, context: documents.map((one) => one.pageContent).join('\n') };
//                                                   ^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `one.pageContent` was looked up and stands in the system prompt, where
});

export const inSequence = RunnableSequence.from([retrieve, told, model]);

async function find({ question }: Input) {
  const [document] = await store.similaritySearch(question, 1);
  const values = { question, context: document?.pageContent };
//                                    ^^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `document?.pageContent` was looked up and stands in the system prompt, 
  return values;
}

export const piped = RunnableLambda.from(find).pipe(told).pipe(model);

export const constructed = new RunnableLambda({
  func: async ({ question }: Input) => ({ question, context: (await store.similaritySearch(question, 1))[0]?.pageContent }),
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `(await store.similaritySearch(question, 1))[0]?.pageContent` was looked
})
  .pipe(told)
  .pipe(model);

// Without a word around it, and from another file.
export const plain = RunnableSequence.from([lookUp, told, model]);

// Clean: what is looked up stands beside the question.
export const beside = RunnableSequence.from([
  async ({ question }: Input) => ({ question, language: 'English', context: (await store.similaritySearch(question, 1))[0]?.pageContent }),
  asked,
  model,
]);

// Clean: it gives nothing that was looked up.
export const described = RunnableLambda.from(describe).pipe(told).pipe(model);

// Clean: it runs when the model has answered.
export const behind = RunnableSequence.from([
  told,
  model,
  async (answer: { text: string }) => ({ answer, context: (await store.similaritySearch(answer.text, 1))[0]?.pageContent }),
]);

export async function answer(question: string) {
  await inSequence.invoke({ question });
  await piped.invoke({ question });
  await constructed.invoke({ question });
  await plain.invoke({ question });
  await beside.invoke({ question });
  await described.invoke({ question });
  return behind.invoke({ context: 'Nothing.', question });
}
