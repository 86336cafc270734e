import type { Site } from '../../calls.js';
import type { ExpressionId, Statement } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { childrenOf } from '../files/file-index.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

type Loop = Statement & { readonly kind: 'loop' };

/** The loop around a call that goes on for as long as the model's own answer says so, with nothing that counts its turns. */
export function findAgentLoop(linker: Linker, call: Ref): Site | null {
  const loop = findEndlessLoop(call.file, call.id);
  if (!loop || isCounted(call.file, loop) || !isEndedByAnswer(linker, call, loop)) return null;
  return { file: call.file.path, span: loop.span };
}

/** The nearest loop in the same function, if it does not walk through something. */
function findEndlessLoop(file: FileIndex, id: ExpressionId): Loop | undefined {
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region === 'loop' && around?.kind === 'loop')
      return around.loop === 'while' || around.loop === 'do' || around.loop === 'for' ? around : undefined;
  }
  return undefined;
}

/** Something is compared by size where the loop is left, or its `for` counts; whatever that is, the author thought of an end. */
function isCounted(file: FileIndex, loop: Loop): boolean {
  if (loop.update !== undefined) return true;
  const conditions = [...(loop.condition === undefined ? [] : [loop.condition]), ...conditionsIn(loop.body)];
  return conditions.some((condition) => mentionsSize(file, condition));
}

function conditionsIn(statements: readonly Statement[]): readonly ExpressionId[] {
  return statements.flatMap((statement): readonly ExpressionId[] => {
    switch (statement.kind) {
      case 'if':
        return [statement.condition, ...conditionsIn(statement.then), ...conditionsIn(statement.else)];
      case 'try':
        return conditionsIn([...statement.block, ...(statement.catch?.body ?? []), ...(statement.finally ?? [])]);
      case 'block':
        return conditionsIn(statement.body);
      default:
        return [];
    }
  });
}

/** `turns >= 10`, `signal.aborted`. */
function mentionsSize(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'binary' && /^[<>]=?$/.test(expression.operator)) return !isEmptiness(file, expression.left, expression.right);
  if (expression.kind === 'member' && expression.name === 'aborted') return true;
  return childrenOf(expression).some((child) => mentionsSize(file, child));
}

/** `calls.length > 0` asks whether there is anything, not how much. */
function isEmptiness(file: FileIndex, left: ExpressionId, right: ExpressionId): boolean {
  const isZero = (id: ExpressionId) => {
    const expression = file.expression(id);
    return expression.kind === 'literal' && (expression.value === 0 || expression.value === 1);
  };
  const isLength = (id: ExpressionId): boolean => {
    const expression = file.expression(id);
    if (expression.kind === 'logical') return isLength(expression.left);
    return expression.kind === 'member' && expression.name === 'length';
  };
  return (isLength(left) && isZero(right)) || (isZero(left) && isLength(right));
}

/** Does the answer decide whether the loop is left? Where it does not, people or a queue do. */
function isEndedByAnswer(linker: Linker, call: Ref, loop: Loop): boolean {
  let decides = false;
  follow(linker, [{ file: call.file, id: call.id, path: [], suffix: [], stack: [] }], ({ kind, flow }) => {
    if (flow.file !== call.file) return 'stop';
    if (kind !== 'tested' && kind !== 'combined') return undefined;
    const node = flow.file.statementOf(flow.id);
    if (node && isInside(node.statement, loop) && leaves(node, loop)) decides = true;
    return undefined;
  });
  return decides;
}

function isInside({ span }: Statement, loop: Loop): boolean {
  return span[0] >= loop.span[0] && span[1] <= loop.span[1];
}

function leaves({ statement }: StatementNode, loop: Loop): boolean {
  if (statement === loop) return true;
  if (statement.kind === 'if') return mayLeave(statement.then) || mayLeave(statement.else);
  return statement.kind === 'switch' && statement.cases.some(({ body }) => body.some(({ kind }) => kind === 'return'));
}

function mayLeave(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    if (statement.kind === 'return' || statement.kind === 'break') return true;
    if (statement.kind === 'block') return mayLeave(statement.body);
    return statement.kind === 'if' && (mayLeave(statement.then) || mayLeave(statement.else));
  });
}
