import type { BindingId, ExpressionId } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { NOWHERE } from '../files/spans.js';
import { findErrors } from './giving-up.js';

/** A response whose status the code may look at, by every way it is named in its function. */
export interface Response {
  readonly file: FileIndex;
  /** The request, with what awaits it. */
  readonly asked: ReadonlySet<ExpressionId>;
  readonly names: ReadonlySet<BindingId>;
  /** With them, names of what was drawn on it. */
  readonly drawn: ReadonlySet<BindingId>;
  /** It comes by way of a function that gives nothing where the request failed: `null` takes the place of a status. */
  readonly isEmptied: boolean;
}

/** `const response = await fetch(…)`, `response = …`, or the parameter of `fetch(…).then((response) => …)`. */
export function toResponse(file: FileIndex, request: ExpressionId, isEmptied = false): Response {
  const asked = new Set([request]);
  let at = file.parentOf(request);
  while (at !== undefined && /^(?:await|cast|nonnull)$/.test(file.expression(at).kind)) {
    asked.add(at);
    at = file.parentOf(at);
  }
  const names = [...asked].flatMap((id) =>
    file.drawnFrom(id).flatMap(({ binding, source }) => (source.path.length === 0 ? [binding] : [])),
  );
  const all = [...names, ...findHandedTo(file, at)];
  const { span } = file.functionAt(file.expression(request).function) ?? { span: NOWHERE };
  return { file, asked, names: new Set(all), drawn: findErrors(file, all, span), isEmptied };
}

function findHandedTo(file: FileIndex, id: ExpressionId | undefined): readonly BindingId[] {
  const member = id === undefined ? undefined : file.expression(id);
  const then = id === undefined || member?.kind !== 'member' || member.name !== 'then' ? undefined : file.parentOf(id);
  const call = then === undefined ? undefined : file.expression(then);
  const callback = call?.kind === 'call' && call.arguments[0] !== undefined ? file.expression(call.arguments[0]) : undefined;
  return callback?.kind === 'function' ? (file.functionAt(callback.declares)?.parameters.slice(0, 1) ?? []) : [];
}

const STATUS: ReadonlySet<string> = new Set(['ok', 'status', 'statusCode']);

/** Does the expression ask how the request went? `response.ok`, `isBusy(response)`, a constant that was made of it. */
export function isAboutStatus(response: Response, id: ExpressionId): boolean {
  const { file } = response;
  const expression = file.expression(id);
  if (expression.kind === 'name') {
    if (readPart(response, expression.binding) !== undefined || isEmptiedName(response, expression.binding)) return true;
    const source = findConstant(file, expression.binding);
    return source !== undefined && !response.asked.has(source) && isAboutStatus(response, source);
  }
  if (expression.kind === 'member' && STATUS.has(expression.name) && isResponse(response, expression.object)) return true;
  if (expression.kind === 'call' && expression.arguments.some((argument) => isResponse(response, argument))) return true;
  return childrenOf(expression).some((child) => isAboutStatus(response, child));
}

function isEmptiedName({ names, isEmptied }: Response, binding: BindingId): boolean {
  return isEmptied && names.has(binding);
}

function isResponse({ file, names, asked }: Response, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return asked.has(id) || (expression.kind === 'name' && names.has(expression.binding));
}

/** `const { status } = await fetch(…)`. */
function readPart(response: Response, binding: BindingId): string | undefined {
  const sources = response.file.bindingAt(binding)?.sources ?? [];
  const part = sources.find(({ from, path }) => path.length === 1 && isResponse(response, from))?.path[0];
  return part !== undefined && STATUS.has(part) ? part : undefined;
}

function findConstant(file: FileIndex, binding: BindingId): ExpressionId | undefined {
  const declared = file.bindingAt(binding);
  const [source] = declared?.sources ?? [];
  return declared?.kind === 'const' && source?.by === 'initializer' && source.path.length === 0 ? source.from : undefined;
}

/** What a condition comes to when the response has this status; undefined where something else decides. */
export function foldCondition(response: Response, id: ExpressionId, status: number): boolean | undefined {
  const value = foldStatus(response, id, status);
  return value === undefined ? undefined : Boolean(value);
}

type Folded = string | number | boolean | null | undefined;

function foldStatus(response: Response, id: ExpressionId, status: number): Folded {
  const { file } = response;
  const expression = file.expression(id);
  const fold = (child: ExpressionId) => foldStatus(response, child, status);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'member':
      return isResponse(response, expression.object) ? toPart(expression.name, status) : undefined;
    case 'name': {
      const part = readPart(response, expression.binding);
      const source = findConstant(file, expression.binding);
      if (part !== undefined) return toPart(part, status);
      if (isEmptiedName(response, expression.binding)) return isFine(status) || null;
      return source === undefined || response.asked.has(source) ? undefined : fold(source);
    }
    case 'call': {
      const [given] = expression.arguments;
      const listed = findListed(file, expression.callee);
      const value = given === undefined || listed === undefined ? undefined : fold(given);
      return value === undefined ? undefined : listed?.includes(value);
    }
    case 'cast':
    case 'nonnull':
      return fold(expression.value);
    case 'unary': {
      const value = expression.operator === '!' ? fold(expression.value) : undefined;
      return value === undefined ? undefined : !value;
    }
    case 'logical':
      return foldLogical(expression.operator, fold(expression.left), fold(expression.right));
    case 'binary':
      return compare(expression.operator, fold(expression.left), fold(expression.right));
    default:
      return undefined;
  }
}

/** `[429, 503].includes`, `BUSY.has` with `const BUSY = new Set([429, 503])`. */
function findListed(file: FileIndex, callee: ExpressionId): readonly Folded[] | undefined {
  const member = file.expression(callee);
  return member.kind === 'member' && /^(?:includes|has)$/.test(member.name) ? readList(file, member.object) : undefined;
}

function readList(file: FileIndex, id: ExpressionId): readonly Folded[] | undefined {
  const list = file.expression(id);
  if (list.kind === 'name') {
    const source = findConstant(file, list.binding);
    return source === undefined ? undefined : readList(file, source);
  }
  if (list.kind === 'cast') return readList(file, list.value);
  if (list.kind === 'new') return list.arguments[0] === undefined ? undefined : readList(file, list.arguments[0]);
  if (list.kind !== 'array') return undefined;
  const elements = childrenOf(list).map((one) => file.expression(one));
  return elements.every(({ kind }) => kind === 'literal')
    ? elements.map((one) => (one.kind === 'literal' ? one.value : undefined))
    : undefined;
}

function toPart(name: string, status: number): Folded {
  if (name === 'ok') return isFine(status);
  return STATUS.has(name) ? status : undefined;
}

function isFine(status: number): boolean {
  return status < 300;
}

function foldLogical(operator: string, left: Folded, right: Folded): Folded {
  if (operator === '??') return left ?? undefined;
  const settles = operator === '||';
  const sides = [left, right].map((side) => (side === undefined ? undefined : Boolean(side)));
  if (sides.includes(settles)) return settles;
  return sides.includes(undefined) ? undefined : !settles;
}

function compare(operator: string, left: Folded, right: Folded): boolean | undefined {
  if (left === null || right === null) return compareWithNull(operator, left, right);
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  switch (operator) {
    case '===':
    case '==':
      return left === right;
    case '!==':
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}

function compareWithNull(operator: string, left: Folded, right: Folded): boolean | undefined {
  if (left === undefined || right === undefined || !/^[!=]==?$/.test(operator)) return undefined;
  return (left === right) === operator.startsWith('=');
}
