// The model of the chain that answers is the one whose limit holds for both.
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { createStuffDocumentsChain } from 'langchain/chains/combine_documents';
import { createRetrievalChain } from 'langchain/chains/retrieval';

const prompt = ChatPromptTemplate.fromTemplate('{context}\n\n{input}');
const retriever = new HNSWLib(new OpenAIEmbeddings(), { space: 'cosine' }).asRetriever();
const limited = new ChatOpenAI({ model: 'gpt-5.2', timeout: 20_000 });
const unlimited = new ChatOpenAI({ model: 'gpt-5.2' });

// Clean: 20 s for each attempt.
export async function answer(input: string) {
  const combineDocsChain = await createStuffDocumentsChain({ llm: limited, prompt });
  const chain = await createRetrievalChain({ retriever, combineDocsChain });
  return chain.invoke({ input });
}

export async function answerSlowly(input: string) {
  const combineDocsChain = await createStuffDocumentsChain({ llm: unlimited, prompt });
  const chain = await createRetrievalChain({ retriever, combineDocsChain });
  return chain.invoke({ input });
//       ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
}
