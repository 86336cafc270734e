import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import type { FlowEvent } from '../values/flow.js';
import { isForgottenApart, isTimed } from '../values/forgetting.js';
import type { Keeper } from '../values/keepers.js';
import type { Linker } from '../values/linker.js';

/** `history.length = 0` or `history.splice(0)` where somebody begins anew, which makes no conversation shorter that goes on. */
export function isEmptiedApart(linker: Linker, event: FlowEvent, keeper: Keeper): boolean {
  const { file } = event.flow;
  if (keeper.holds !== 'list' || file !== keeper.file) return false;
  const from = findEmptying(event);
  if (from === undefined || isTimed(file, from)) return false;
  const all = keeper.kind === 'variable' ? file.usesOf(keeper.binding) : keeper.kind === 'field' ? file.membersNamed(keeper.name) : [];
  const { span } = file.expression(from);
  const others = all.filter((use) => !isWithin(file.expression(use).span, span));
  return isForgottenApart(linker, file, from, [from, ...others]);
}

/** The assignment or the call that leaves nothing. */
function findEmptying(event: FlowEvent): ExpressionId | undefined {
  const { file, id, suffix } = event.flow;
  const method = suffix.at(-1);
  if (event.kind === 'called' && method === 'splice') return takesAll(file, event.call.id) ? event.call.id : undefined;
  const around = method === 'length' ? file.parentOf(id) : undefined;
  // The number of all that `splice` takes out.
  if (around !== undefined && isSplice(file, around) && takesAll(file, around)) return around;
  const assignment = around === undefined ? undefined : file.expression(around);
  const isSet = assignment?.kind === 'assign' && assignment.operator === '=' && assignment.target === id;
  return isSet && isZero(file, assignment.value) ? around : undefined;
}

function isSplice(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && callee.name === 'splice';
}

/** `splice(0)`, `splice(0, history.length)`. */
function takesAll(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return false;
  const [first, second, ...added] = call.arguments;
  if (first === undefined || !isZero(file, first) || added.length > 0) return false;
  const count = second === undefined ? undefined : file.expression(second);
  return count === undefined || (count.kind === 'member' && count.name === 'length');
}

function isZero(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && expression.value === 0;
}
