import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, findProperty, type Ref, type Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import type { LimitFacts } from './limits.js';
import { findModels } from './middlewares.js';

/** What is asked in its turn where the model fails. */
export interface StandIns {
  /** The call that says so. */
  readonly by: Ref;
  readonly name: string;
  /** As far as they can be read; where the call takes one list of all, the first of it too. */
  readonly models: readonly Value[];
}

/** `model.withFallbacks([second])`, `createFallback({ models: [first, second] })`. */
export function findStandIns(linker: Linker, facts: LimitFacts): StandIns | undefined {
  const derived = facts.clients[0]?.derivations.find((one) => one.adds === 'fallback');
  if (!derived) return findSubstitutes(linker, findModels(linker, facts));
  const [given] = argumentsOf(derived.call);
  const list =
    given === undefined ? undefined : (findProperty({ ...derived.call, id: given }, 'fallbacks') ?? { ...derived.call, id: given });
  return { by: derived.call, name: derived.path, models: list ? readList(linker, list).flatMap((one) => linker.resolve(one)) : [] };
}

function findSubstitutes(linker: Linker, models: readonly Value[]): StandIns | undefined {
  for (const model of models) {
    const by = model.kind === 'package' ? model.calls.at(-1) : undefined;
    const kind = linker.catalog.catalog.idioms.substitutes.find((one) => isOneOf(one, model));
    const [options] = by ? argumentsOf(by) : [];
    const list = by && options !== undefined ? findProperty({ ...by, id: options }, kind?.list ?? '') : undefined;
    if (!kind || !by || !list || !namesAnother(linker, list, kind.again)) continue;
    return { by, name: 'a model that others stand in for', models: readList(linker, list).flatMap((one) => linker.resolve(one)) };
  }
  return undefined;
}

/**
 * Where the list may say by `again` that the same is asked once more, all that does not say so is another model; else the first is the model
 * itself. What of the list can't be read may well be another.
 */
function namesAnother(linker: Linker, list: Ref, again: string | undefined): boolean {
  return linker.resolve(list).some((value) => {
    const elements = value.kind === 'array' ? readArray(value.at) : undefined;
    if (!elements) return true;
    if (again === undefined) return elements.length > 1;
    return elements.some(({ file, id }) => {
      const element = file.expression(id);
      return element.kind !== 'call' || nameOf(file, element.callee) !== again;
    });
  });
}

function readList(linker: Linker, list: Ref): readonly Ref[] {
  return linker.resolve(list).flatMap((value) => (value.kind === 'array' ? (readArray(value.at) ?? []) : []));
}

function readArray(list: Ref): readonly Ref[] | undefined {
  const array = list.file.expression(list.id);
  return array.kind === 'array' ? array.elements.map((id) => ({ ...list, id })) : undefined;
}
