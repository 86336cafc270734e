import type { BindingId, ExpressionId, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import type { Linker } from '../values/linker.js';
import { foldExpression } from '../values/numbers.js';
import type { Ref } from '../values/value.js';
import { findEnd, mayContinue } from './giving-up.js';
import type { LoopStatement, TryStatement } from './successes.js';

/**
 * The attempts of a loop that never ends by its condition, where a count of the failures ends it: `attempt++; if (attempt >= 4) throw error`, in
 * the handler or in what comes after it. Undefined where nothing counts, or something that is not understood.
 */
export function countFailures(linker: Linker, at: Ref, loop: LoopStatement, attempt: TryStatement): number | undefined {
  const after = loop.body.slice(loop.body.indexOf(attempt) + 1);
  const failed = [...(attempt.catch?.body ?? []), ...(loop.body.includes(attempt) ? after : [])];
  // What goes on before it is tested is not counted.
  const counts = failed.flatMap((statement, i) =>
    mayContinue(failed.slice(0, i))
      ? []
      : readGivingUp(at.file, statement, failed.slice(i + 1)).flatMap((test) => countOf(linker, at, loop, attempt, test) ?? []),
  );
  return counts.length > 0 ? Math.min(...counts) : undefined;
}

/** A condition, and whether the loop ends where it holds. */
interface Test {
  readonly condition: ExpressionId;
  readonly endsWhen: boolean;
}

/** `if (attempt >= 4) throw error`, `if (attempt < 4) { …; continue; } throw error`. */
function readGivingUp(file: FileIndex, statement: Statement, rest: readonly Statement[]): readonly Test[] {
  if (statement.kind !== 'if') return [];
  const failure = { file, errors: new Set<BindingId>() };
  const then = findEnd(failure, statement.then);
  if (then === 'leaves') return sidesOf(file, statement.condition, true);
  const isLeft = findEnd(failure, statement.else) === 'leaves' || (then === 'repeats' && findEnd(failure, rest) === 'leaves');
  return isLeft ? sidesOf(file, statement.condition, false) : [];
}

/** What ends the loop alone: one side of `||`, or where it goes on only as long as all holds, of `&&`. */
function sidesOf(file: FileIndex, condition: ExpressionId, endsWhen: boolean): readonly Test[] {
  const expression = file.expression(condition);
  if (expression.kind !== 'logical') return [{ condition, endsWhen }];
  if (expression.operator !== (endsWhen ? '||' : '&&')) return [];
  return [...sidesOf(file, expression.left, endsWhen), ...sidesOf(file, expression.right, endsWhen)];
}

/** The failures after which the test comes out as the end, by where the counter is raised. */
function countOf(linker: Linker, at: Ref, loop: LoopStatement, attempt: TryStatement, test: Test): number | undefined {
  const { file } = at;
  const compared = file.expression(test.condition);
  if (compared.kind !== 'binary') return undefined;
  const extra = EXTRA[test.endsWhen ? 'ends' : 'goesOn'][compared.operator];
  const left = file.expression(compared.left);
  const counter = file.expression(left.kind === 'unary' && left.operator === '++' ? left.value : compared.left);
  if (extra === undefined || counter.kind !== 'name') return undefined;
  const declared = file.bindingAt(counter.binding);
  const [first] = declared?.sources ?? [];
  if (declared?.kind !== 'let' || first?.by !== 'initializer' || first.path.length > 0 || isWithin(declared.span, attempt.span))
    return undefined;
  const raised = findRaise(file, counter.binding);
  if (raised === undefined || !isEachTime(at, loop, attempt, raised, compared.left)) return undefined;
  const start = foldExpression(linker, { ...at, id: first.from });
  const end = foldExpression(linker, { ...at, id: compared.right });
  if (start === undefined || end === undefined) return undefined;
  const count = end - start + extra + (isRaisedBefore(file, loop, raised, compared.left) ? 0 : 1);
  return count > 0 && Number.isInteger(count) ? count : undefined;
}

/** `attempt > 4` ends one failure later than `attempt >= 4`. */
const EXTRA: Readonly<Record<'ends' | 'goesOn', Readonly<Record<string, number>>>> = {
  ends: { '>=': 0, '===': 0, '==': 0, '>': 1 },
  goesOn: { '<': 0, '!==': 0, '!=': 0, '<=': 1 },
};

/** The one place that changes the counter, by one: `attempt++`, `attempt += 1`. */
function findRaise(file: FileIndex, counter: BindingId): ExpressionId | undefined {
  const raises: ExpressionId[] = [];
  for (const use of file.usesOf(counter)) {
    const parent = file.parentOf(use);
    const around = parent === undefined ? undefined : file.expression(parent);
    if (parent === undefined || around === undefined) continue;
    if (around.kind === 'unary' && around.operator === '++') raises.push(parent);
    else if (around.kind === 'unary' && around.operator === '--') return undefined;
    else if (around.kind === 'assign' && around.target === use) {
      const by = file.expression(around.value);
      if (around.operator !== '+=' || by.kind !== 'literal' || by.value !== 1) return undefined;
      raises.push(parent);
    }
  }
  return raises.length === 1 ? raises[0] : undefined;
}

/** Whatever fails, it is raised once between two tests: as a statement of the loop or of the handler, before the call, or in the test itself. */
function isEachTime({ file, id }: Ref, loop: LoopStatement, attempt: TryStatement, raised: ExpressionId, tested: ExpressionId): boolean {
  if (raised === tested || raised === loop.update) return true;
  const around = file.statementOf(raised)?.statement;
  if (around?.kind !== 'expression') return false;
  if (attempt.block.includes(around)) return around.span[1] <= file.expression(id).span[0];
  return loop.body.includes(around) || (attempt.catch?.body.includes(around) ?? false);
}

function isRaisedBefore(file: FileIndex, loop: LoopStatement, raised: ExpressionId, tested: ExpressionId): boolean {
  const raise = file.expression(raised);
  if (raised === tested) return raise.kind === 'unary' && raise.span[0] < file.expression(raise.value).span[0];
  return raised !== loop.update && raise.span[1] <= file.expression(tested).span[0];
}
