import type { ExpressionId, FunctionId } from '../../facts.js';
import { findGuardForm, limitsConcurrency } from '../failures/guards.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { findTimer, isInside } from '../values/timers.js';
import type { Ref } from '../values/value.js';

/**
 * A function of the project that runs what it is handed as soon as it is called: it asks again, writes down or takes the time. One that waits
 * for anything but a timer, or keeps anything from one call to the next, may let the calls wait for each other.
 */
export function runsAtOnce(linker: Linker, call: Ref, index: number): boolean {
  const callees = findCallees(linker, call);
  return callees.length > 0 && callees.every((callee) => isPlainRunner(linker, callee.file, callee.function, index));
}

function isPlainRunner(linker: Linker, file: FileIndex, id: FunctionId, index: number): boolean {
  const declared = file.functionAt(id);
  const parameter = declared?.parameters[index];
  const binding = parameter === undefined ? undefined : file.bindingAt(parameter);
  if (!declared || parameter === undefined || !binding?.name || binding.parameter?.rest) return false;
  const uses = file.usesOf(parameter);
  const runs = uses.flatMap((use) => findRun(linker, { file, id: use }, id) ?? []);
  if (runs.length === 0 || runs.length < uses.length) return false;
  const hasRun = (one: ExpressionId) => runs.some((run) => isWithin(file.expression(run).span, file.expression(one).span));
  return file.expressionsWithin(declared.bodySpan).every((one) => {
    const expression = file.expression(one);
    const isWaiting = expression.kind === 'await' && expression.function === id;
    return isWaiting ? hasRun(one) || findTimer(linker, { file, id: one }, 0) !== undefined : !isKeptOutside(file, id, one);
  });
}

/** The call that runs it in the function's own frame: `fn()`, `pRetry(() => fn())`, `again(fn, left - 1)` inside `again`. */
function findRun(linker: Linker, { file, id: use }: Ref, own: FunctionId): ExpressionId | undefined {
  const parent = file.parentOf(use);
  const call = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || call?.kind !== 'call') return undefined;
  const index = call.arguments.indexOf(use);
  if (index >= 0)
    return call.function === own && (isUnlimited(linker, { file, id: parent }, index) || isAgain(linker, file, own, parent))
      ? parent
      : undefined;
  if (call.function === own) return parent;
  const owner = file.functionOwner(call.function);
  const around = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const outer = around === undefined ? undefined : file.expression(around);
  if (owner.kind !== 'expression' || around === undefined || outer?.kind !== 'call' || outer.function !== own) return undefined;
  return isUnlimited(linker, { file, id: around }, outer.arguments.indexOf(owner.expression)) ? around : undefined;
}

function isUnlimited(linker: Linker, call: Ref, index: number): boolean {
  const guard = index < 0 ? undefined : findGuardForm(linker, call, index);
  return guard !== undefined && !limitsConcurrency(linker, guard, call);
}

function isAgain(linker: Linker, file: FileIndex, own: FunctionId, id: ExpressionId): boolean {
  return findCallees(linker, { file, id }).some((callee) => callee.file === file && callee.function === own);
}

/** `running += 1`, `this.last = now`: what the next call may look at. */
function isKeptOutside(file: FileIndex, own: FunctionId, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'assign') return expression.target === undefined || isOutside(file, own, expression.target);
  return expression.kind === 'unary' && /^(?:\+\+|--|delete)$/.test(expression.operator) && isOutside(file, own, expression.value);
}

function isOutside(file: FileIndex, own: FunctionId, id: ExpressionId): boolean {
  const place = file.expression(id);
  if (place.kind === 'member' || place.kind === 'index') return isOutside(file, own, place.object);
  const binding = place.kind === 'name' ? file.bindingAt(place.binding) : undefined;
  return binding === undefined || !isInside(file, binding.function, own);
}
