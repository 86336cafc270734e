import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { memberFlows } from '../values/call-sites.js';
import type { Flow, FlowEvent } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { isWrittenAsJson } from '../values/sinks.js';
import { calleeOf, type Ref } from '../values/value.js';

/** How often a name is only given something new where the promise may be. */
export function countWrites({ file }: Flow, binding: number): number {
  return file.usesOf(binding).filter((id) => {
    const parent = file.parentOf(id);
    const expression = parent === undefined ? undefined : file.expression(parent);
    return expression?.kind === 'assign' && expression.target === id;
  }).length;
}

/** `void ask();`, said to be waited for by nobody. */
export function isVoid(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return (
    expression.kind === 'unary' &&
    expression.operator === 'void' &&
    file.parentOf(id) === undefined &&
    file.statementOf(id)?.statement.kind === 'expression'
  );
}

/** `this.queue = this.queue.then(() => this.index(path))`: a field that is given the next promise, and that nobody ever waits for. */
export function isOnlyChained(linker: Linker, { file, path, suffix }: Flow, target: ExpressionId): boolean {
  const field = file.expression(target);
  const owner = field.kind === 'member' ? file.expression(field.object) : undefined;
  if (path.length + suffix.length > 0 || field.kind !== 'member' || owner?.kind !== 'this' || owner.class === undefined) return false;
  const mentions = memberFlows(linker, file, owner.class, field.name, false);
  return mentions.length > 1 && mentions.every((one) => one.file === file && (isTarget(file, one.id) || isChained(file, one.id, mentions)));
}

function isTarget(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'assign' && around.target === id;
}

/** `.then(next)` with nothing for a failure, which gives the same field its next promise. */
function isChained(file: FileIndex, id: ExpressionId, mentions: readonly Flow[]): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || around === undefined) return false;
  if (around.kind === 'assign') return around.value === id && mentions.some((one) => one.id === around.target);
  const call = file.parentOf(parent);
  const chain = call === undefined ? undefined : file.expression(call);
  const isThen = around.kind === 'member' && around.name === 'then' && chain?.kind === 'call' && chain.arguments.length === 1;
  return isThen && call !== undefined && isChained(file, call, mentions);
}

/** `json({ draft: ask() })`, `JSON.stringify({ draft: ask() })`: a promise has nothing that could be written there. */
export function isWrittenDown(linker: Linker, { flow, call: id, index }: Extract<FlowEvent, { kind: 'argument' }>): boolean {
  if (flow.suffix.length > 0) return false;
  const call: Ref = { file: flow.file, id };
  const callees = linker.resolve(calleeOf(call));
  if (callees.some((value) => value.kind === 'function')) return false;
  return (
    callees.some((value) => value.kind === 'global' && value.path.join('.') === 'JSON.stringify') || isWrittenAsJson(linker, call, index)
  );
}
