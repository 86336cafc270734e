import type { ErrorRepair, Handler } from '../../calls.js';
import type { ExpressionId, Statement, TypeFact } from '../../facts.js';
import { childrenOf, type FileIndex, partsOf, type StatementNode } from '../files/file-index.js';
import { isSame, NOWHERE } from '../files/spans.js';
import { findFunctionUses } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import type { Fate } from './fate.js';

/**
 * The one place where code would end the worst of the ways that a failure can take; null where several places would be needed, or where
 * more than a handler is missing.
 */
export function findErrorRepair(linker: Linker, call: Ref, worst: Fate | undefined, fates: readonly Fate[]): ErrorRepair | null {
  if (worst?.state !== 'unhandled' && worst?.state !== 'boundary') return null;
  const origin = findRepeated(worst, worst.at ?? call);
  if (worst.state === 'boundary') return toWrap(origin, 'throw');
  // What the function gives is of no use to anybody, so it may as well end here.
  if (isVoid(origin) && worst.path.length < 2) return toWrap(origin, 'record');
  if (fates.filter(({ state }) => state === 'unhandled').length > 1) return null;
  const steps = worst.path.map((step) => findStep(linker, step));
  const [last, outermost] = worst.isUnawaited ? [steps.at(-1), undefined] : [undefined, steps.at(-2) ?? origin];
  const passed = last ? steps.length : Math.max(0, steps.length - 1);
  if (!isOnlyWay(linker, [origin, ...steps].slice(0, passed))) return null;
  if (last) return { kind: 'append-catch', ...siteOf(last) };
  return outermost && !hasWrittenType(outermost) ? toWrap(outermost, 'record') : null;
}

/** What is repeated fails for good outside of what repeats it: a handler within would leave nothing to repeat. */
function findRepeated({ guards }: Fate, at: Ref): Ref {
  const around = guards.filter(({ kind, call }) => kind === 'retry' && call.file === at.file && isAround(call, at));
  return around.at(-1)?.call ?? at;
}

function isAround({ file, id }: Ref, at: Ref): boolean {
  const [start, end] = file.expression(id).span;
  const [from, to] = at.file.expression(at.id).span;
  return start <= from && to <= end;
}

/** Each of the functions that these stand in is called in one place. */
function isOnlyWay(linker: Linker, inside: readonly (Ref | undefined)[]): boolean {
  return inside.every((at) => {
    const uses = at === undefined ? [] : findFunctionUses(linker, at.file, at.file.expression(at.id).function, []);
    return uses.filter(({ kind }) => kind !== 'export').length === 1;
  });
}

/** A handler in the same function has the last word already, unless all it says is that somebody else should. */
function toWrap(at: Ref, otherwise: 'throw' | 'record'): ErrorRepair | null {
  const tried = findTry(at.file, at.id);
  if (!tried) return { kind: 'wrap', ...siteOf(at), otherwise };
  const { clause, around } = tried;
  const givesBy = findGiving(at.file, around, tried.start);
  return clause.body.at(-1)?.kind === 'throw' && givesBy !== null
    ? { kind: 'fallback', file: at.file.path, span: clause.span, givesBy }
    : null;
}

type Try = Extract<Statement, { kind: 'try' }>;

function findTry(file: FileIndex, id: ExpressionId) {
  const start = file.statementOf(id);
  for (let node = start; node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (start && node.region === 'try' && around.kind === 'try' && around.catch) return { start, around, clause: around.catch };
  }
  return undefined;
}

function findStep(linker: Linker, step: Fate['path'][number] | undefined): Ref | undefined {
  const file = step && linker.project.file(step.file);
  const id = file?.expressionsWithin(step?.span ?? NOWHERE).find((one) => isSame(file.expression(one).span, step?.span ?? NOWHERE));
  return file && id !== undefined ? { file, id } : undefined;
}

function isVoid({ file, id }: Ref): boolean {
  const frame = file.expression(id).function;
  return !hasWrittenType({ file, id }) && file.returnsOf(frame).every(({ value }) => value === undefined);
}

function hasWrittenType({ file, id }: Ref): boolean {
  const type = file.functionAt(file.expression(id).function)?.returnType;
  const inner = type?.kind === 'named' && type.name === 'Promise' ? type.arguments[0] : type;
  return inner !== undefined && !(inner.kind === 'keyword' && (inner.name === 'void' || inner.name === 'any'));
}

/**
 * How a handler can hand on a value of its own: as its `try` does with the answer of what is asked in the statement `start`. Null where
 * nothing takes one, or where the handler has had its say.
 */
export function findGiving(file: FileIndex, around: Try, start: StatementNode): Handler['givesBy'] {
  const body = around.catch?.body ?? [];
  const last = body.at(-1);
  if (body.some((one) => one !== last && hasExit(one))) return null;
  if (last !== undefined && last.kind !== 'throw' && hasExit(last)) return null;
  const ahead = listAhead(around, start);
  // Where it may end with nothing, nobody waits for a value.
  if (ahead.some(hasAnswer)) return around.block.some(hasBareReturn) ? null : 'return';
  return around.block.some((one) => ahead.includes(one) && isAwaitedAssignment(file, one)) ? 'assignment' : null;
}

/** The statement itself with all that comes behind it, up to the end of the `try`; what stands in another branch does not. */
function listAhead(around: Try, start: StatementNode): readonly Statement[] {
  const ahead: Statement[] = [];
  for (let node: StatementNode | undefined = start; node && node.statement !== around; node = node.parent) {
    const { statement, region } = node;
    const list = node.parent
      ? partsOf(node.parent.statement).find((part) => part.region === region && part.body.includes(statement))
      : undefined;
    const behind = list ? list.body.slice(list.body.indexOf(statement) + 1) : [];
    ahead.push(...(node === start ? [statement, ...behind] : behind));
  }
  return ahead;
}

function hasAnswer(statement: Statement): boolean {
  return (statement.kind === 'return' && statement.value !== undefined) || partsOf(statement).some(({ body }) => body.some(hasAnswer));
}

function hasBareReturn(statement: Statement): boolean {
  return (statement.kind === 'return' && statement.value === undefined) || partsOf(statement).some(({ body }) => body.some(hasBareReturn));
}

function hasExit(statement: Statement): boolean {
  return statement.kind === 'return' || statement.kind === 'throw' || partsOf(statement).some(({ body }) => body.some(hasExit));
}

/** `answer = await ask()`, where the name may hold something that can be made up. */
function isAwaitedAssignment(file: FileIndex, statement: Statement): boolean {
  const expression = statement.kind === 'expression' ? file.expression(statement.value) : undefined;
  if (expression?.kind !== 'assign' || expression.operator !== '=' || !isAwaiting(file, expression.value)) return false;
  return expression.target === undefined || mayBeEmpty(file, expression.target);
}

/** TypeScript follows the `null` of a name without a type to wherever the name is read. */
function mayBeEmpty(file: FileIndex, target: ExpressionId): boolean {
  const name = file.expression(target);
  if (name.kind !== 'name' || !/\.[cm]?tsx?$/.test(file.path)) return true;
  const binding = file.bindingAt(name.binding);
  if (binding?.kind !== 'let' && binding?.kind !== 'var') return true;
  return binding.type !== undefined && isEmptiable(binding.type);
}

function isEmptiable(type: TypeFact): boolean {
  if (type.kind === 'union') return type.members.some((one) => (one.kind === 'literal' ? one.value === null : isOf(one, ['undefined'])));
  return type.kind === 'array' || isOf(type, ['string', 'number', 'boolean', 'any', 'unknown']);
}

function isOf(type: TypeFact, names: readonly string[]): boolean {
  return type.kind === 'keyword' && names.includes(type.name);
}

function isAwaiting(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'await' || (expression.kind !== 'function' && childrenOf(expression).some((one) => isAwaiting(file, one)));
}
