import type { BindingId, ExpressionId, Span, Statement } from '../../facts.js';
import { isProcessEnd } from '../failures/error-answers.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';

/** What statements that run after a failed attempt come to: they leave what repeats it, they end, or they begin the next attempt themselves. */
export type End = 'leaves' | 'falls' | 'repeats';

export interface Failure {
  readonly file: FileIndex;
  /** Names that hold the error, or something that was drawn on it. */
  readonly errors: ReadonlySet<BindingId>;
  /** The call that begins the next attempt, where no loop does. */
  readonly again?: Span;
}

/** Weakest first: where nobody knows which branch is taken, the first of the two counts. */
const STRENGTH: readonly End[] = ['leaves', 'falls', 'repeats'];

/**
 * The end for the kind of failure that is repeated longest. `if (error.status !== 429) throw error` leaves for some kinds only; a count, a clock
 * and whatever else a condition may look at can end all of them.
 */
export function findEnd(failure: Failure, statements: readonly Statement[]): End {
  for (const statement of statements) {
    const end = findEndOf(failure, statement);
    if (end !== 'falls') return end;
  }
  return 'falls';
}

/** `if (attempt === 0) continue;`, whatever stands after it. */
export function mayContinue(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    if (statement.kind === 'continue') return true;
    if (statement.kind === 'block') return mayContinue(statement.body);
    return statement.kind === 'if' && (mayContinue(statement.then) || mayContinue(statement.else));
  });
}

function findEndOf(failure: Failure, statement: Statement): End {
  switch (statement.kind) {
    case 'if': {
      const [weaker = 'leaves', stronger = 'leaves'] = sorted([findEnd(failure, statement.then), findEnd(failure, statement.else)]);
      return isAboutKind(failure, statement.condition) ? stronger : weaker;
    }
    case 'block':
      return findEnd(failure, statement.body);
    case 'continue':
      return 'repeats';
    case 'declaration':
      return 'falls';
    case 'expression':
    case 'variable':
      return isAgain(failure, statement) ? 'repeats' : endsProgram(failure, statement) ? 'leaves' : 'falls';
    default:
      return isAgain(failure, statement) ? 'repeats' : 'leaves';
  }
}

function sorted(ends: readonly End[]): readonly End[] {
  return ends.toSorted((one, other) => STRENGTH.indexOf(one) - STRENGTH.indexOf(other));
}

/** `return ask(question)` as the statement itself, not somewhere in a branch of it. */
function isAgain({ file, again }: Failure, { span, kind }: Statement): boolean {
  if (again === undefined || !isWithin(again, span) || !/^(?:return|expression|variable)$/.test(kind)) return false;
  return !file.expressionsWithin(span).some((id) => {
    const around = file.expression(id);
    return (around.kind === 'conditional' || around.kind === 'logical') && isWithin(again, around.span);
  });
}

function endsProgram({ file }: Failure, { span }: Statement): boolean {
  return file.callsWithin(span).some((id) => isProcessEnd(file, id));
}

/** Asks for the kind of failure and for nothing else that may differ at the next attempt. */
function isAboutKind({ file, errors }: Failure, id: ExpressionId): boolean {
  return mentions(file, id, errors) && isSteady(file, id, errors);
}

/** The error and everything that is drawn on it inside the handler. What somebody answers who is told of it is another thing. */
export function findErrors(file: FileIndex, errors: readonly BindingId[], span: Span): ReadonlySet<BindingId> {
  const known = new Set(errors);
  for (const id of file.bindingsWithin(span)) {
    const sources = file.bindingAt(id)?.sources ?? [];
    if (sources.some(({ from }) => mentions(file, ownPart(file, from), known))) known.add(id);
  }
  return known;
}

/** `await error.response.json()` is a part of the error, `await ask(error.message)` is none. */
function ownPart(file: FileIndex, id: ExpressionId): ExpressionId {
  const expression = file.expression(id);
  const awaited = expression.kind === 'await' ? file.expression(expression.value) : undefined;
  return awaited?.kind === 'call' ? awaited.callee : id;
}

/** Does the expression say one of these names? */
export function mentions(file: FileIndex, id: ExpressionId, known: ReadonlySet<BindingId>): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return known.has(expression.binding);
  return childrenOf(expression).some((child) => mentions(file, child, known));
}

/** The same at each attempt that fails in the same way. */
function isSteady(file: FileIndex, id: ExpressionId, errors: ReadonlySet<BindingId>): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'name':
      return errors.has(expression.binding) || isFixed(file, expression.binding);
    case 'call':
      return mentions(file, id, errors) && childrenOf(expression).every((child) => isSteady(file, child, errors));
    case 'binary':
    case 'logical':
    case 'member':
    case 'index':
    case 'array':
    case 'cast':
    case 'nonnull':
      return childrenOf(expression).every((child) => isSteady(file, child, errors));
    case 'unary':
      return expression.operator !== '++' && expression.operator !== '--' && isSteady(file, expression.value, errors);
    case 'literal':
    case 'global':
    case 'opaque':
      return true;
    default:
      return false;
  }
}

/** Imports, declared functions and classes, and constants that are written down: `const RETRYABLE = [429, 503]`. */
function isFixed(file: FileIndex, binding: BindingId): boolean {
  const declared = file.bindingAt(binding);
  if (!declared) return false;
  if (/^(?:import|function|class|enum)$/.test(declared.kind)) return true;
  return declared.kind === 'const' && declared.function === 0 && declared.sources.every(({ from }) => !hasState(file, from));
}

function hasState(file: FileIndex, id: ExpressionId): boolean {
  const { kind } = file.expression(id);
  return kind === 'call' || kind === 'await';
}
