import { ELEMENT } from '../../facts.js';
import { toTokens } from '../files/catalog-index.js';
import { findRegistrationEntry } from './entries.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

/** How the catalog names the function of a guard's library, or the method of a client, that a value is. */
export function toGuardPath(value: Value): { readonly specifier: string; readonly path: readonly string[] } | undefined {
  if (value.kind === 'client') return { specifier: value.client.specifier, path: ['client', ...value.path] };
  return value.kind === 'package' ? value : undefined;
}

/**
 * Where in what a call gives is what the function (or the promise) gives that is this argument of it, by what is known of its library: nowhere
 * around it for `pRetry(fn)`, `['()']` for `traceable(fn)`, `['[]']` for `list.map(fn)`. Undefined where the value does not come back, or nobody knows.
 */
export function findPassage(linker: Linker, call: Ref, index: number, path: readonly string[]): readonly string[] | undefined {
  if (path.length === 0) {
    const guard = findGuardPassage(linker, call, index);
    if (guard) return guard;
  }
  const passes = findRegistrationEntry(linker, call, index, path)?.passes;
  return passes === undefined ? undefined : PASSAGES[passes === true ? 'value' : passes];
}

const PASSAGES = { value: [], '()': ['()'], '[]': [ELEMENT], data: ['data'] } as const;

/** The same for what guards a call alone: `pTimeout(promise)`, `to(promise)`. */
export function findGuardPassage(linker: Linker, call: Ref, index: number): readonly string[] | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const construction = expression.kind === 'new' ? ['new'] : [];
  for (const value of linker.resolve({ ...call, id: expression.callee })) {
    const named = toGuardPath(value);
    if (!named) continue;
    const found = linker.catalog.findGuard(
      named.specifier,
      [...named.path, ...construction],
      ({ guarded, within }) => guarded === index && within === undefined,
    );
    if (!found) continue;
    const { gives, onFailure } = found.form;
    return gives === undefined && onFailure === 'result' ? undefined : toTokens(gives ?? '');
  }
  return undefined;
}
