import type { ExpressionId } from '../../facts.js';
import { arrayParts } from '../values/composed.js';
import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';

const DEEPEST = 2;

/**
 * What may give a chain of steps its result, the last first: `RunnableSequence.from([toQuestion, retriever, toText])`, `toQuestion.pipe(retriever)`.
 * Behind a model stands what the model says, whoever was asked before it.
 */
export function findChainSteps(
  linker: Linker,
  ref: Ref,
  callee: ExpressionId,
  given: readonly ExpressionId[],
  called: readonly Value[],
): readonly Ref[] {
  const target = ref.file.expression(callee);
  if (target.kind !== 'member') return [];
  const isComposer = linker.catalog.composers.has(target.name);
  const types = called.flatMap((value) => clientsOf(linker, value));
  const isDerived = types.some(({ derive = [] }) => derive.some(({ path }) => path === target.name));
  if (types.length === 0 || (!isComposer && !isDerived)) return [];
  const passed = isComposer ? given.flatMap((id) => listed(linker, { ...ref, id }, 0)) : [];
  // What is piped comes before; a class that makes a chain is no step of it.
  const own: readonly Ref[] = isComposer && target.name !== 'pipe' ? [] : [{ ...ref, id: target.object }];
  const steps = [...own, ...passed].reverse();
  const model = steps.findIndex((step) => linker.resolve(step).some(({ kind }) => kind === 'client'));
  return model < 0 ? steps : steps.slice(0, model + 1);
}

function clientsOf({ catalog }: Linker, value: Value) {
  if (value.kind === 'client') return value.client.sdk.clients;
  return value.kind === 'package' ? catalog.sdksOf(value.specifier, null).flatMap(({ clients }) => clients) : [];
}

/** Those in a list, and in the pairs of a condition and its step. */
function listed(linker: Linker, ref: Ref, depth: number): readonly Ref[] {
  const lists = depth > DEEPEST ? [] : linker.resolve(ref).flatMap((value) => (value.kind === 'array' ? [value.at] : []));
  return lists.length === 0 ? [ref] : lists.flatMap(arrayParts).flatMap((part) => listed(linker, part, depth + 1));
}
