import { VectorStoreIndex } from 'llamaindex';

// It has none there.
export async function ask(index: VectorStoreIndex, query: string) {
  const engine = index.asQueryEngine();
  return (await engine.query({ query })).toString();
//              ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
}
