import type { BindingId, ExpressionId, Statement } from '../../facts.js';
import { type FileIndex, partsOf, type StatementNode } from '../files/file-index.js';
import { followersOf } from '../files/siblings.js';

/** What the program does after a `catch` that neither throws nor returns. */
export interface Continuation {
  /** What follows throws in its turn: the failure goes on outward, late. */
  readonly throws: boolean;
  /** What it throws is something that it has kept: `throw lastError`. */
  readonly passesOn: boolean;
  /** The loop around it takes another turn, so that what is thrown in the end is what came last. */
  readonly repeats: boolean;
  /** What follows gives a value, asks another candidate, or goes on with the next piece of work. */
  readonly yields: boolean;
  /** The value that is returned behind it. */
  readonly gives?: ExpressionId | undefined;
}

const NOTHING = { throws: false, passesOn: false, yields: false } as const;

/** `node` is the `try`, `body` its `catch`, which may end in a call that throws. */
export function readContinuation(file: FileIndex, node: StatementNode, body: readonly Statement[], rethrows = false): Continuation {
  const isOver = rethrows || !canComplete(body);
  const repeats = findLoop(node) !== undefined && (!isOver || hasContinue(body));
  return { ...readAfter(file, node, body, isOver), repeats };
}

function readAfter(file: FileIndex, node: StatementNode, body: readonly Statement[], isOver: boolean): Omit<Continuation, 'repeats'> {
  // `if (attempt < most) continue; return …`: the last turn returns, so what follows the loop is for other cases.
  if (isOver && (!hasContinue(body) || body.at(-1)?.kind === 'return')) return NOTHING;
  const loop = findLoop(node);
  const next = isOver ? undefined : findNext(file, node, loop);
  if (next) return readNext(file, next);
  if (loop?.statement.kind !== 'loop') return NOTHING;
  const after = findNext(file, loop, undefined);
  if (!after) return isEndlessRetry(file, loop, node) ? { ...NOTHING, throws: hasThrow(body) } : { ...NOTHING, yields: true };
  const { throws, passesOn } = readNext(file, after);
  // A loop that repeats the same request and then throws has only retried.
  return { throws, passesOn, yields: !throws || usesCandidate(file, loop, node) };
}

/** `for (let i = 0; ; i++) { try { return await ask(); } catch (error) { if (i === 4) throw error; } }`: each turn asks for the same, and only an answer ends it. */
function isEndlessRetry(file: FileIndex, loop: StatementNode, node: StatementNode): boolean {
  if (loop.statement.kind !== 'loop' || node.statement.kind !== 'try' || usesCandidate(file, loop, node)) return false;
  const { subject, condition } = loop.statement;
  const test = condition === undefined ? undefined : file.expression(condition);
  const isEndless = subject === undefined && (test === undefined || (test.kind === 'literal' && test.value === true));
  return isEndless && node.statement.block.some(({ kind }) => kind === 'return');
}

function hasThrow(body: readonly Statement[]): boolean {
  return body.some((one) => one.kind === 'throw' || (one.kind !== 'loop' && partsOf(one).some((part) => hasThrow(part.body))));
}

function readNext(file: FileIndex, statement: Statement): Omit<Continuation, 'repeats'> {
  const throws = statement.kind === 'throw';
  const passesOn = throws && file.expression(statement.value).kind !== 'new';
  const gives = statement.kind === 'return' ? statement.value : undefined;
  return { throws, passesOn, yields: gives !== undefined, gives };
}

/** Does control reach the end of these statements on some way? */
export function canComplete(body: readonly Statement[]): boolean {
  return !body.some(leaves);
}

function leaves(statement: Statement): boolean {
  switch (statement.kind) {
    case 'throw':
    case 'return':
    case 'break':
    case 'continue':
      return true;
    case 'block':
      return !canComplete(statement.body);
    case 'if':
      return statement.else.length > 0 && !canComplete(statement.then) && !canComplete(statement.else);
    case 'try':
      return !canComplete(statement.block) && !canComplete(statement.catch?.body ?? []);
    default:
      return false;
  }
}

function hasContinue(body: readonly Statement[]): boolean {
  return body.some(
    (statement) =>
      statement.kind === 'continue' || (statement.kind !== 'loop' && partsOf(statement).some((part) => hasContinue(part.body))),
  );
}

function findLoop(node: StatementNode): StatementNode | undefined {
  for (let at: StatementNode | undefined = node.parent; at; at = at.parent) if (at.statement.kind === 'loop') return at;
  return undefined;
}

/** The first `return` or `throw` that is certainly reached after a statement, before its loop or function ends. */
function findNext(file: FileIndex, node: StatementNode, loop: StatementNode | undefined): Statement | undefined {
  for (let at: StatementNode | undefined = node; at && at !== loop; at = at.parent) {
    const found = followersOf(file, at).find((statement) => statement.kind === 'throw' || statement.kind === 'return');
    if (found) return found;
    if (at.parent?.statement.kind === 'loop') return undefined;
  }
  return undefined;
}

/** Does each turn try something else: the variable of `for…of` is used in the `try`, or a counter picks from a list there? */
function usesCandidate(file: FileIndex, loop: StatementNode, node: StatementNode): boolean {
  if (loop.statement.kind !== 'loop' || node.statement.kind !== 'try') return false;
  const [first, last] = [node.statement.block[0], node.statement.block.at(-1)];
  if (!first || !last) return false;
  const { bindings, initializer, loop: form } = loop.statement;
  const counters = (initializer ?? []).flatMap((statement) => (statement.kind === 'variable' ? statement.bindings : []));
  const isInTry = (id: number) => first.span[0] <= file.expression(id).span[0] && file.expression(id).span[1] <= last.span[1];
  if (form === 'for-of' || form === 'for-in' || form === 'for-await')
    return derivedFrom(file, bindings).some((binding) => file.usesOf(binding).some(isInTry));
  return counters.some((binding) => file.usesOf(binding).some((id) => isInLoop(file, id, loop) && isKey(file, id)));
}

function isInLoop(file: FileIndex, id: number, loop: StatementNode): boolean {
  const { span } = file.expression(id);
  return loop.statement.span[0] <= span[0] && span[1] <= loop.statement.span[1];
}

/** `models[i]`. */
function isKey(file: FileIndex, id: number): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return expression?.kind === 'index' && expression.key === id;
}

/** The loop's variables and names that are made from them. */
function derivedFrom(file: FileIndex, bindings: readonly BindingId[]): readonly BindingId[] {
  const made = bindings.flatMap((binding) => file.usesOf(binding)).flatMap((use) => drawnAround(file, use));
  return [...new Set([...bindings, ...made])];
}

/** The names that draw on an expression that this one is a part of. */
function drawnAround(file: FileIndex, id: ExpressionId): readonly BindingId[] {
  const drawn: BindingId[] = [];
  for (let at: ExpressionId | undefined = id; at !== undefined; at = file.parentOf(at))
    drawn.push(...file.drawnFrom(at).map(({ binding }) => binding));
  return drawn;
}
