import type { FileIndex } from '../files/file-index.js';
import { NOWHERE } from '../files/spans.js';
import type { Linker } from './linker.js';
import { foldDefault, foldExpression } from './numbers.js';
import type { Ref } from './value.js';

/** A `setTimeout` that settles a promise: inside a `new Promise(…)`, a project function that makes one, or `timers/promises`. */
export function findTimer(linker: Linker, ref: Ref, depth: number): { readonly ms: number | undefined } | undefined {
  if (depth > 4) return undefined;
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'name') {
    const sources = ref.file.bindingAt(expression.binding)?.sources ?? [];
    return sources.map((source) => findTimer(linker, { ...ref, id: source.from }, depth + 1)).find((timer) => timer !== undefined);
  }
  if (expression.kind === 'await') return findTimer(linker, { ...ref, id: expression.value }, depth);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  if (isTimerCall(linker, ref)) return { ms: readDelay(linker, ref) };
  const inArguments = expression.arguments
    .map((argument) => findTimerInFunction(linker, { ...ref, id: argument }))
    .find((timer) => timer !== undefined);
  if (inArguments) return inArguments;
  if (expression.kind !== 'call') return undefined;
  const callee = ref.file.expression(expression.callee);
  // `sleep(ms).then(() => { throw … })`
  if (callee.kind === 'member' && (callee.name === 'then' || callee.name === 'finally'))
    return findTimer(linker, { ...ref, id: callee.object }, depth + 1);
  return findTimerInFunction(
    linker,
    { ...ref, id: expression.callee },
    expression.arguments.map((id) => ({ ...ref, id })),
  );
}

function findTimerInFunction(linker: Linker, ref: Ref, given: readonly Ref[] = []): { readonly ms: number | undefined } | undefined {
  for (const value of linker.resolve(ref)) {
    if (value.kind !== 'function') continue;
    for (const call of value.file.callsWithin(value.file.functionAt(value.id)?.span ?? NOWHERE)) {
      if (!isInside(value.file, value.file.expression(call).function, value.id)) continue;
      if (!isTimerCall(linker, { file: value.file, id: call })) continue;
      const delay = readDelay(linker, { file: value.file, id: call });
      const passed = given.map((argument) => foldExpression(linker, argument)).find((ms) => ms !== undefined);
      return { ms: delay ?? passed };
    }
  }
  return undefined;
}

/** Is a frame the function itself or nested inside it? */
export function isInside(file: FileIndex, frame: number, outer: number): boolean {
  for (let at: number | undefined = frame; at !== undefined; at = file.functionAt(at)?.parent) if (at === outer) return true;
  return false;
}

export function isTimerCall(linker: Linker, ref: Ref): boolean {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'call') return false;
  const callee = ref.file.expression(expression.callee);
  if (callee.kind === 'global') return callee.name === 'setTimeout';
  return linker
    .resolve({ ...ref, id: expression.callee })
    .some(
      (value) =>
        (value.kind === 'package' && /timers\/promises$/.test(value.specifier)) ||
        (value.kind === 'global' && value.path.at(-1) === 'setTimeout'),
    );
}

export function readDelay(linker: Linker, ref: Ref): number | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'call') return undefined;
  const delays = expression.arguments.map((id) => foldDefault(linker, { ...ref, id }));
  return delays.find((ms) => ms !== undefined && ms > 0);
}
