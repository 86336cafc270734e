// A model inside a chain inside a chain.
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { createStuffDocumentsChain } from 'langchain/chains/combine_documents';
import { createRetrievalChain } from 'langchain/chains/retrieval';
import { retriever } from '../../../retriever';

const prompt = ChatPromptTemplate.fromTemplate('{context}\n\n{input}');

export async function POST(request: Request) {
  const { question } = await request.json();
  const llm = new ChatOpenAI({ model: 'gpt-5' });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `ChatOpenAI` is built for each request that the server answers, always
  const combineDocsChain = await createStuffDocumentsChain({ llm, prompt });
  const chain = await createRetrievalChain({ retriever, combineDocsChain });
  return Response.json(await chain.invoke({ input: question }));
}

// Clean: one for each user's own key.
export async function PUT(request: Request) {
  const { question, apiKey } = await request.json();
  const llm = new ChatOpenAI({ model: 'gpt-5', apiKey });
  const combineDocsChain = await createStuffDocumentsChain({ llm, prompt });
  const chain = await createRetrievalChain({ retriever, combineDocsChain });
  return Response.json(await chain.invoke({ input: question }));
}
