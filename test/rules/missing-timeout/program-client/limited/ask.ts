import { VectorStoreIndex } from 'llamaindex';

// Clean: the model of the whole program has a limit, and the engine asks that.
export async function ask(index: VectorStoreIndex, query: string) {
  const engine = index.asQueryEngine();
  return (await engine.query({ query })).toString();
}
