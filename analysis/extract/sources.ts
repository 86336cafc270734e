import type { BindingId, BindingSource, ExpressionId } from '../facts.js';
import type { Lowering } from './lowering.js';

/** A function that stands above a declaration may have assigned first; the initializer comes first all the same. */
export function orderSources(low: Lowering, firstBinding: BindingId): void {
  for (const { sources } of low.bindings.slice(firstBinding)) {
    if (sources.length > 1) sources.sort((one, other) => toRank(one) - toRank(other));
  }
}

/** Sources that come from several statements stand in the order of the text, whatever was lowered last. */
export function orderSourcesOf(low: Lowering, bindings: Iterable<BindingId>, sectionOf: (id: ExpressionId) => number): void {
  for (const id of bindings) {
    low.bindings[id]?.sources.sort((one, other) => toRank(one) - toRank(other) || sectionOf(one.from) - sectionOf(other.from));
  }
}

function toRank(source: BindingSource): number {
  return source.by === 'assignment' || source.by === 'compound' ? 1 : 0;
}
