import { VectorStoreIndex } from 'llamaindex';

// It has none there.
export async function ask(index: VectorStoreIndex, query: string) {
  const engine = index.asQueryEngine();
  return (await engine.query({ query })).toString();
}
