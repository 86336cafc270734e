import type { BindingId, ExpressionId, Span } from '../../facts.js';
import { isProcessEnd } from '../failures/error-answers.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { isWithin, NOWHERE } from '../files/spans.js';
import { readOption } from '../options/options.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { waitsForAPerson } from '../values/people.js';
import { findTimer } from '../values/timers.js';
import type { Ref } from '../values/value.js';
import { isWritten } from './successes.js';

/** Is a request the same at each turn of what repeats it? `changed` are names that another turn has with other values. What is not understood is another request. */
export function asksTheSame(linker: Linker, { file, id }: Ref, turn: Span, changed: ReadonlySet<BindingId>): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return false;
  const given = [...call.arguments, call.callee];
  const own = given.flatMap((one) => file.expressionsWithin(file.expression(one).span)).some((one) => file.expression(one).kind === 'this');
  return !given.some((one) => varies(linker, file, one, { turn, changed }, 0)) && !(own && changesOwn(linker, file, id, turn));
}

interface Turn {
  readonly turn: Span;
  readonly changed: ReadonlySet<BindingId>;
}

const COUNTS = /^(?:\+\+|--)$/;
const DEEPEST = 6;
/** What they give depends on nothing but what they are called on and with. */
const STEADY = /^(?:trim|slice|map|filter|join|concat|toString|toLowerCase|replace|replaceAll|timeout)$/;

function varies(linker: Linker, file: FileIndex, id: ExpressionId, turn: Turn, depth: number): boolean {
  const expression = file.expression(id);
  const inner = (one: ExpressionId) => varies(linker, file, one, turn, depth + 1);
  switch (expression.kind) {
    case 'name': {
      if (turn.changed.has(expression.binding)) return true;
      if (file.usesOf(expression.binding).some((use) => isWithin(file.expression(use).span, turn.turn) && isWritten(file, use)))
        return true;
      if (isWrittenElsewhere(file, expression.binding, expression.function)) return true;
      const sources = (file.bindingAt(expression.binding)?.sources ?? []).map(({ from }) => from);
      return sources.some((from) => isWithin(file.expression(from).span, turn.turn) && (depth > DEEPEST || inner(from)));
    }
    case 'await':
    case 'yield':
      return true;
    case 'unary':
      return COUNTS.test(expression.operator) || inner(expression.value);
    case 'call':
    case 'new': {
      const callee = file.expression(expression.callee);
      const isSteady =
        (callee.kind === 'member' && STEADY.test(callee.name)) ||
        linker.resolve({ file, id: expression.callee }).some(({ kind }) => kind === 'global');
      return !isSteady || childrenOf(expression).some(inner);
    }
    default:
      return childrenOf(expression).some(inner);
  }
}

/** `key`, of which another function makes another one. */
function isWrittenElsewhere(file: FileIndex, binding: BindingId, frame: number): boolean {
  return file.usesOf(binding).some((use) => file.expression(use).function !== frame && isWritten(file, use));
}

/** `this.key = next`, `this.at++`, `this.rotate()`: what the request has of its own object may be another one. */
function changesOwn(linker: Linker, file: FileIndex, request: ExpressionId, turn: Span): boolean {
  return file.expressionsWithin(turn).some((id) => {
    const expression = file.expression(id);
    if (expression.kind === 'unary' && COUNTS.test(expression.operator)) return isOwn(file, expression.value);
    if (expression.kind === 'assign') return expression.target !== undefined && isOwn(file, expression.target);
    if (expression.kind !== 'call' || id === request || isWithin(expression.span, file.expression(request).span)) return false;
    return (
      isOwn(file, expression.callee) &&
      file.statementOf(id)?.statement.kind !== 'return' &&
      findTimer(linker, { file, id }, 0) === undefined
    );
  });
}

function isOwn(file: FileIndex, id: ExpressionId): boolean {
  const member = file.expression(id);
  return member.kind === 'member' && file.expression(member.object).kind === 'this';
}

/** By a signal, a function that throws, the end of the process, or whoever sits there. */
export function isEndedElsewhere(linker: Linker, at: Ref, turn: Span): boolean {
  const { file } = at;
  const code = linker.project.code(file.path, turn).replace(/\bsignal:\s*AbortSignal\.timeout\(/, '');
  if (/signal|abort/i.test(code) || mayHaveSignal(linker, at) || waitsForAPerson(linker, file, turn)) return true;
  return file.callsWithin(turn).some((id) => {
    if (id === at.id || file.statementOf(id)?.statement.kind === 'return') return false;
    return isProcessEnd(file, id) || findCallees(linker, { file, id }).some((callee) => mayThrow(linker, callee.file, callee.function));
  });
}

/** Unless one is made for this request alone, it may hold for all of them. */
function mayHaveSignal(linker: Linker, { file, id }: Ref): boolean {
  const reading = readOption(linker, { file, id }, [], ['0.signal', '1.signal'], null);
  if (reading.state === 'absent') return false;
  return reading.state === 'unknown' || !isWithin(reading.at.file.expression(reading.at.id).span, file.expression(id).span);
}

function mayThrow({ project }: Linker, file: FileIndex, frame: number): boolean {
  return /\b(?:throw|reject)\b/.test(project.code(file.path, file.functionAt(frame)?.span ?? NOWHERE));
}
