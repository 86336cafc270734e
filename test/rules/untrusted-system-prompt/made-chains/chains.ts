// Chains that functions put together, of retrievers that they are handed.
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate, MessagesPlaceholder, PromptTemplate } from '@langchain/core/prompts';
import { type Runnable, RunnableBranch, RunnableLambda, RunnableMap, RunnableSequence } from '@langchain/core/runnables';
import { OpenAIEmbeddings } from '@langchain/openai';
import { WeaviateStore } from '@langchain/weaviate';

interface Asked {
  readonly question: string;
  readonly history: string;
}

const REPHRASE = 'Rephrase: {question}';
const ANSWER = 'You answer from this: {context}';

export async function findRetriever() {
  const store = await WeaviateStore.fromExistingIndex(new OpenAIEmbeddings({}), { indexName: 'docs', textKey: 'text' });
  return store.asRetriever({ k: 6 });
}

const toText = (documents: readonly { pageContent: string }[]) => documents.map((one) => one.pageContent).join('\n');

function createSearch(model: BaseChatModel, retriever: Runnable) {
  const rephrase = RunnableSequence.from([PromptTemplate.fromTemplate(REPHRASE), model, new StringOutputParser()]);
  const asSaid = RunnableLambda.from(({ question }: Asked) => question).withConfig({ runName: 'question' }).pipe(retriever);
  return RunnableBranch.from([
    [({ history }: Asked) => history.length > 0, rephrase.pipe(retriever).withConfig({ runName: 'rephrased' })],
    asSaid,
  ]).withConfig({ runName: 'search' });
}

export function createAnswers(model: BaseChatModel, retriever: Runnable) {
  const search = createSearch(model, retriever);
  const context = RunnableMap.from({
    context: RunnableSequence.from([({ question }: Asked) => ({ question }), search, RunnableLambda.from(toText).withConfig({ runName: 'format' })]),
//                                                                           ^^^^^^ untrusted-system-prompt [warning]: `search` was looked up and stands in the system prompt, where the model
    question: RunnableLambda.from(({ question }: Asked) => question),
  }).withConfig({ tags: ['search'] });
  const prompt = ChatPromptTemplate.fromMessages([['system', ANSWER], new MessagesPlaceholder('history'), ['human', '{question}']]);
  const answer = RunnableSequence.from([prompt, model, new StringOutputParser()]).withConfig({ tags: ['answer'] });
  return RunnableSequence.from([{ question: RunnableLambda.from(({ question }: Asked) => question) }, context, answer]);
}

// Clean: they stand in the user's message.
export function createBeside(model: BaseChatModel, retriever: Runnable) {
  const prompt = ChatPromptTemplate.fromMessages([['system', 'You answer.'], ['human', '{context}\n\n{question}']]);
  return RunnableSequence.from([
    { context: RunnableSequence.from([({ question }: Asked) => question, retriever, toText]), question: ({ question }: Asked) => question },
    prompt,
    model,
  ]);
}

// Clean: what a model makes of them is in its words.
export function createDigest(model: BaseChatModel, retriever: Runnable) {
  const digest = RunnableSequence.from([retriever, toText, PromptTemplate.fromTemplate('Sum up: {input}'), model, new StringOutputParser()]);
  const prompt = ChatPromptTemplate.fromMessages([['system', ANSWER], ['human', '{question}']]);
  return RunnableSequence.from([{ context: digest, question: ({ question }: Asked) => question }, prompt, model]);
}
