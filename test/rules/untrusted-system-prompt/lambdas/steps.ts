import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { OpenAIEmbeddings } from '@langchain/openai';

const store = new HNSWLib(new OpenAIEmbeddings(), { space: 'cosine' });

export async function lookUp({ question }: { question: string }) {
  const documents = await store.similaritySearch(question, 5);
  return { question, context: documents.map(({ pageContent }) => pageContent).join('\n') };
//                                                               ^^^^^^^^^^^ untrusted-system-prompt [warning]: `pageContent` was looked up and stands in the system prompt, where the 
}

export function describe({ question }: { question: string }) {
  return { question, context: `The shop opens at ${new Date().getDay() === 0 ? 10 : 8}.` };
}
