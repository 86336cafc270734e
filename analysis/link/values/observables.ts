import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { findCalled } from './idioms.js';
import type { Linker } from './linker.js';
import { findProperty, type Ref } from './value.js';

type Operator = 'map' | 'rescue' | 'pass' | 'change' | 'other';

/**
 * What stands in the `pipe` of an observable, in its order; nothing where none of it can be an operator, which is made by a call of a function:
 * Node's streams have a `pipe` too.
 */
export function findPiped(linker: Linker, call: Ref): readonly { readonly id: ExpressionId; readonly does: Operator }[] {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' || !isMethod(call.file, expression.callee, 'pipe')) return [];
  const piped = expression.arguments.map((id) => ({ id, does: readOperator(linker, { ...call, id }) }));
  return piped.some(({ does }) => does !== 'other') || piped.some(({ id }) => isOperator(linker, { ...call, id })) ? piped : [];
}

/** The function of a `subscribe({ next, error })` that has this name. */
export function findObserver({ file, id }: Ref, name: string): ExpressionId | undefined {
  const call = file.expression(id);
  const first = call.kind === 'call' ? call.arguments[0] : undefined;
  return first === undefined ? undefined : findProperty({ file, id: first }, name)?.id;
}

/** Does it make an observable that fails: `throwError(() => error)`? */
export function isFailing(linker: Linker, call: Ref): boolean {
  const { packages, fail } = linker.catalog.catalog.idioms.observables;
  return findCalled(linker, call, [{ packages, names: fail }]) !== undefined;
}

/** `from(ask()).pipe(retry(2))`: the request has been sent, and is not sent again. */
export function runsOnce(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') {
    const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
    return source?.by === 'initializer' && others.length === 0 && runsOnce(linker, { file, id: source.from });
  }
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  if (callee?.kind === 'member' && callee.name === 'pipe') return runsOnce(linker, { file, id: callee.object });
  const { packages, once } = linker.catalog.catalog.idioms.observables;
  return findCalled(linker, { file, id }, [{ packages, names: once }]) !== undefined;
}

const OPERATORS = ['map', 'rescue', 'pass', 'change'] as const;

function readOperator(linker: Linker, call: Ref): Operator {
  const { observables } = linker.catalog.catalog.idioms;
  const { packages } = observables;
  return OPERATORS.find((does) => findCalled(linker, call, [{ packages, names: observables[does] }]) !== undefined) ?? 'other';
}

/** Of the library, or a function of the project's own. */
function isOperator(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call' || file.expression(expression.callee).kind !== 'name') return false;
  const { packages } = linker.catalog.catalog.idioms.observables;
  return linker
    .resolve({ file, id: expression.callee })
    .every((value) => value.kind !== 'package' || packages.some((name) => isPackageMatch(name, value.specifier)));
}

function isMethod(file: FileIndex, id: ExpressionId, name: string): boolean {
  const callee = file.expression(id);
  return callee.kind === 'member' && callee.name === name;
}
