import { OpenAI, Settings, VectorStoreIndex } from 'llamaindex';

Settings.llm = new OpenAI({ model: 'gpt-3.5-turbo-0613' });
//                                 ^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a

export async function search(query: string) {
  const index = await VectorStoreIndex.fromDocuments([]);
  // It asks the model that the program keeps.
  return await index.asQueryEngine().query({ query });
}
