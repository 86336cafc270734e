import type { BindingId, FunctionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';

/** Says of a place whether it runs only when something else has run, if at all. */
export type IsLater = (span: Span, frame: FunctionId) => boolean;

/**
 * `if (yes) { run(command); return } … await ask('Run it?')`: what stands behind a place in its function does not run before it, unless a loop or
 * the function itself leads back. So do functions that are called from nowhere else.
 */
export function findLater(file: FileIndex, place: Span): IsLater {
  const [frame] = file.functionsAround(place).toSorted((one, other) => lengthOf(file, one) - lengthOf(file, other));
  const end = frame === undefined ? undefined : file.functionAt(frame)?.span[1];
  if (frame === undefined || frame === 0 || end === undefined || isRepeated(file, place)) return () => false;
  const after: Span = [place[1], end];
  if (usesOfFunction(file, frame).some((use) => isWithin(use, after))) return () => false;
  const apart = file
    .bindingsOf(0)
    .filter((binding) => isOnlyUsedIn(file, binding, after))
    .flatMap((binding) => declaredBy(file, binding));
  return (span, own) => (own === frame && isWithin(span, after)) || apart.some((one) => isWithin(span, one));
}

function lengthOf(file: FileIndex, id: FunctionId): number {
  const [start, end] = file.functionAt(id)?.span ?? [0, 0];
  return end - start;
}

function isRepeated(file: FileIndex, place: Span): boolean {
  const [at] = file.expressionsWithin(place);
  for (let node = at === undefined ? undefined : file.statementOf(at); node; node = node.parent)
    if (node.statement.kind === 'loop') return true;
  return at === undefined;
}

/** Where the name of a function is used, also as a method of its own object. */
function usesOfFunction(file: FileIndex, id: FunctionId): readonly Span[] {
  const declared = file.functionAt(id);
  const named = declared?.name === undefined ? [] : [...file.callsNamed(declared.name), ...file.membersNamed(declared.name)];
  return named.map((one) => file.expression(one).span);
}

/** A name of the module, whose every use stands there. */
function isOnlyUsedIn(file: FileIndex, binding: BindingId, span: Span): boolean {
  const uses = file.usesOf(binding);
  return uses.length > 0 && file.exportNamesOf(binding).length === 0 && uses.every((use) => isWithin(file.expression(use).span, span));
}

function declaredBy(file: FileIndex, id: BindingId): readonly Span[] {
  const binding = file.bindingAt(id);
  const declared = binding?.declares === undefined ? undefined : file.functionAt(binding.declares)?.span;
  const written = (binding?.sources ?? []).map(({ from }) => file.expression(from)).filter(({ kind }) => kind === 'function');
  return declared ? [declared] : written.map(({ span }) => span);
}
