import type { BindingId, ExpressionId, FunctionId } from '../../facts.js';
import { childrenOf, type FileIndex, type StatementNode } from '../files/file-index.js';
import { precedersOf } from '../files/siblings.js';
import type { Linker } from '../values/linker.js';
import { type Ref, toEnv, type Value } from '../values/value.js';
import { canComplete } from './continuation.js';

/** What the parameters of a function must say where a statement of it is reached. */
export interface FlagCondition {
  readonly id: ExpressionId;
  readonly holds: boolean;
}

/** `streaming` for what stands in `if (streaming) { … }`, and its opposite for what comes behind one that leaves. */
export function findFlagConditions(file: FileIndex, start: StatementNode | undefined): readonly FlagCondition[] {
  const found: FlagCondition[] = [];
  for (let node = start; node; node = node.parent) {
    const around = node.parent?.statement;
    if (around?.kind === 'if') found.push({ id: around.condition, holds: node.region === 'then' });
    for (const before of precedersOf(file, node)) {
      if (before.kind !== 'if') continue;
      if (!canComplete(before.then)) found.push({ id: before.condition, holds: false });
      else if (before.else.length > 0 && !canComplete(before.else)) found.push({ id: before.condition, holds: true });
    }
  }
  return found.filter(({ id }) => speaksOfParameter(file, id, file.expression(id).function, 0));
}

const DEEPEST = 2;

/** Of a parameter of the function itself, be it by a name that was taken out of it. */
function speaksOfParameter(file: FileIndex, id: ExpressionId, frame: FunctionId, depth: number): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') return isOfParameter(file, expression.binding, frame, depth);
  return childrenOf(expression).some((child) => speaksOfParameter(file, child, frame, depth));
}

function isOfParameter(file: FileIndex, id: BindingId, frame: FunctionId, depth: number): boolean {
  const binding = file.bindingAt(id);
  if (binding?.function !== frame || depth > DEEPEST) return false;
  return binding.parameter !== undefined || binding.sources.some(({ from }) => speaksOfParameter(file, from, frame, depth + 1));
}

/** Does this call say by what it hands over that the statement is not reached: `complete({ text, streaming: false })`? */
export function isRuledOut(
  linker: Linker,
  file: FileIndex,
  { frame, call, conditions }: { readonly frame: FunctionId; readonly call: Ref; readonly conditions: readonly FlagCondition[] },
): boolean {
  const env = toEnv({ file, function: frame, call });
  return conditions.some(({ id, holds }) => isTrue(linker, { file, id, env }) === !holds);
}

/** Undefined where it may be either. */
export function isTrue(linker: Linker, ref: Ref): boolean | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'unary' && expression.operator === '!') {
    const inner = isTrue(linker, { ...ref, id: expression.value });
    return inner === undefined ? undefined : !inner;
  }
  if (expression.kind === 'logical' && expression.operator !== '??') {
    const sides = [expression.left, expression.right].map((id) => isTrue(linker, { ...ref, id }));
    const deciding = expression.operator === '||';
    if (sides.includes(deciding)) return deciding;
    return sides.includes(undefined) ? undefined : !deciding;
  }
  if (expression.kind === 'binary') return /^[!=]==$/.test(expression.operator) ? isEqual(linker, ref, expression) : undefined;
  const truths = linker.resolve(ref).map(readTruth);
  return truths.every((truth) => truth === truths[0]) ? truths[0] : undefined;
}

/** Whatever is an object is true; a missing value may be one that was not found. */
function readTruth(value: Value): boolean | undefined {
  if (value.kind === 'literal') return value.value === undefined ? undefined : Boolean(value.value);
  return OBJECTS.has(value.kind) || undefined;
}

const OBJECTS: ReadonlySet<Value['kind']> = new Set(['object', 'array', 'function', 'class', 'instance']);

function isEqual(
  linker: Linker,
  ref: Ref,
  { operator, left, right }: { readonly operator: string; readonly left: ExpressionId; readonly right: ExpressionId },
): boolean | undefined {
  const [one, other] = [left, right].map((id) => readLiterals(linker, { ...ref, id }));
  if (one?.length !== 1 || other?.length !== 1) return undefined;
  return (one[0] === other[0]) === (operator === '===');
}

/** All that it can be, where each is written down. */
function readLiterals(linker: Linker, ref: Ref): readonly unknown[] | undefined {
  const values = linker.resolve(ref);
  const literals = values.flatMap((value) => (value.kind === 'literal' && value.value !== undefined ? [value.value] : []));
  return values.length > 0 && literals.length === values.length ? literals : undefined;
}
