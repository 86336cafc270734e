import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import { type Flow, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/**
 * `try { return answer === 'YES' } catch { return false }`: what the handler gives is one of the two answers that the function has, so that nobody
 * who asks can tell them apart. Where no answer but a failure gives it, it says that something failed: `return true` and `return false`.
 */
export function isFalseVerdict(linker: Linker, file: FileIndex, given: ExpressionId): boolean {
  const expression = file.expression(given);
  if (expression.kind !== 'literal' || typeof expression.value !== 'boolean') return false;
  const verdicts = verdictsBeside(file, given).flatMap((one) => verdictsOf(linker, one, 0));
  return verdicts.some((one) => asksOfWhatItIsGiven(one.file, one.file.expression(one.id).function)) && isDecidedBy(linker, file, given);
}

/** What stands in the same place where nothing fails: what the function returns otherwise, or the promise whose `.catch` this is. */
function verdictsBeside(file: FileIndex, given: ExpressionId): readonly Ref[] {
  const frame = file.expression(given).function;
  const owner = file.functionOwner(frame);
  const catching = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = catching === undefined ? undefined : file.expression(catching);
  const callee = call?.kind === 'call' ? file.expression(call.callee) : undefined;
  if (callee?.kind === 'member' && callee.name === 'catch') return [{ file, id: callee.object }];
  return returnedBy(file, frame).filter(({ id }) => id !== given);
}

function returnedBy(file: FileIndex, frame: FunctionId): readonly Ref[] {
  return file.returnsOf(frame).flatMap(({ value }) => (value === undefined ? [] : [{ file, id: value }]));
}

const DEEPEST = 3;

/** The questions from which it comes, also where functions of the project ask them: `return await isFair(text)`. */
function verdictsOf(linker: Linker, { file, id }: Ref, depth: number): readonly Ref[] {
  if (isQuestion(file, id)) return [{ file, id }];
  const expression = file.expression(id);
  if (expression.kind === 'await') return verdictsOf(linker, { file, id: expression.value }, depth);
  if (expression.kind !== 'call' || depth >= DEEPEST) return [];
  return findCallees(linker, { file, id }).flatMap((callee) =>
    returnedBy(callee.file, callee.function).flatMap((one) => verdictsOf(linker, one, depth + 1)),
  );
}

const SEARCHES: ReadonlySet<string> = new Set(['includes', 'startsWith', 'endsWith', 'test']);

/** A comparison with a text, or a search in one, may come out either way. */
function isQuestion(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'binary':
      return /^[!=]==?$/.test(expression.operator) && [expression.left, expression.right].some((side) => isText(file, side));
    case 'call': {
      const callee = file.expression(expression.callee);
      return callee.kind === 'member' && SEARCHES.has(callee.name);
    }
    case 'logical':
      return isQuestion(file, expression.left) || isQuestion(file, expression.right);
    case 'unary':
      return expression.operator === '!' && isQuestion(file, expression.value);
    case 'name': {
      const declared = file.bindingAt(expression.binding);
      return declared?.kind === 'const' && declared.sources.some(({ from, path }) => path.length === 0 && isQuestion(file, from));
    }
    default:
      return false;
  }
}

function isText(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' && expression.value !== '';
}

/** A request that always says the same only tries whether there is somebody at the other end, for whom the answer is of no interest. */
function asksOfWhatItIsGiven(file: FileIndex, frame: FunctionId): boolean {
  const names = file.bindingsOf(frame).filter((binding) => isGiven(file, binding, 0));
  return names.some((name) => file.usesOf(name).some((use) => isSaid(file, use)));
}

function isGiven(file: FileIndex, binding: number, depth: number): boolean {
  const declared = file.bindingAt(binding);
  if (declared?.kind === 'parameter') return true;
  return (
    depth < 2 &&
    declared?.sources.some(({ from }) => {
      const source = file.expression(from);
      return source.kind === 'name' && isGiven(file, source.binding, depth + 1);
    }) === true
  );
}

const WORDS: ReadonlySet<string> = new Set(['content', 'contents', 'input', 'prompt', 'text', 'question']);

/** It becomes a part of a text, or stands where the words of a request do. */
function isSaid(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || around === undefined) return false;
  if (around.kind === 'template' || around.kind === 'array') return true;
  if (around.kind === 'object') return around.properties.some((one) => one.kind === 'property' && one.value === use && WORDS.has(one.name));
  const goesOn = around.kind === 'member' || (around.kind === 'binary' && around.operator === '+') || around.kind === 'logical';
  return (around.kind === 'binary' && around.operator === '+') || (goesOn && isSaid(file, parent));
}

/** Somebody in the project goes on by it, and nobody is out of sight. */
function isDecidedBy(linker: Linker, file: FileIndex, given: ExpressionId): boolean {
  const start: Flow = { file, id: given, path: [], suffix: [], stack: [] };
  let isUsed = false;
  const isComplete = follow(linker, [start], ({ kind }) => {
    if (kind === 'tested' || kind === 'combined') isUsed = true;
    return kind === 'exported' ? 'stop' : undefined;
  });
  return isComplete && isUsed;
}
