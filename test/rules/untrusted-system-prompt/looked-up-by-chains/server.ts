import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { Hono } from 'hono';
import { createStuffDocumentsChain } from 'langchain/chains/combine_documents';
import { createRetrievalChain } from 'langchain/chains/retrieval';

const llm = new ChatOpenAI({ model: 'gpt-5.2', timeout: 20_000, maxRetries: 1 });
const store = new HNSWLib(new OpenAIEmbeddings(), { space: 'cosine' });
const app = new Hono();

const told = ChatPromptTemplate.fromMessages([
  ['system', 'Answer from this:\n\n{context}'],
  ['human', '{input}'],
]);

app.post('/told', async (context) => {
  const combineDocsChain = await createStuffDocumentsChain({ llm, prompt: told });
  const chain = await createRetrievalChain({ retriever: store.asRetriever(), combineDocsChain });
//                                                      ^^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [warning]: `store.asRetriever()` was looked up and stands in the system prompt, w
  return context.json(await chain.invoke({ input: await context.req.text() }));
});

// Clean: the documents stand beside the question.
const beside = ChatPromptTemplate.fromMessages([
  ['system', 'Answer from the documents only.'],
  ['human', '{context}\n\n{input}'],
]);

app.post('/beside', async (context) => {
  const combineDocsChain = await createStuffDocumentsChain({ llm, prompt: beside });
  const chain = await createRetrievalChain({ retriever: store.asRetriever(), combineDocsChain });
  return context.json(await chain.invoke({ input: await context.req.text() }));
});

export default app;
