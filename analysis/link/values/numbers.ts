import { isEnvironment } from './environments.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

const DEEPEST = 8;
const CONVERSIONS = new Set(['Number.()', 'parseInt.()', 'parseFloat.()', 'Number.parseInt.()', 'Number.parseFloat.()']);

/** The one number that an expression gives: literals, arithmetic, `Number(…)`. Undefined where it can't be told or where several are possible. */
export function foldNumber(linker: Linker, values: readonly Value[], depth = 0): number | undefined {
  if (depth > DEEPEST || values.length === 0) return undefined;
  const numbers = new Set(values.map((value) => foldOne(linker, value, depth)));
  const [first] = numbers;
  return numbers.size === 1 ? first : undefined;
}

export function foldExpression(linker: Linker, ref: Ref, depth = 0): number | undefined {
  return foldNumber(linker, linker.resolve(ref), depth);
}

/**
 * The number that holds where nobody sets another: `options.limit ?? 30`, `Number(process.env.LIMIT || 30)`. Undefined where what may be set
 * is known too, so that it is not the only one.
 */
export function foldDefault(linker: Linker, ref: Ref, depth = 0): number | undefined {
  const number = foldExpression(linker, ref);
  if (number !== undefined || depth > DEEPEST) return number;
  const expression = ref.file.expression(ref.id);
  const part = (id: number) => foldDefault(linker, { ...ref, id }, depth + 1);
  switch (expression.kind) {
    case 'name': {
      const [source, ...others] = ref.file.bindingAt(expression.binding)?.sources ?? [];
      return source?.by === 'initializer' && source.path.length === 0 && others.length === 0 ? part(source.from) : undefined;
    }
    case 'member':
      return foldElsewhere(linker, ref);
    case 'cast':
    case 'nonnull':
      return part(expression.value);
    case 'unary':
      return applyUnary(expression.operator, part(expression.value));
    case 'binary': {
      const left = part(expression.left);
      const right = left === undefined ? undefined : part(expression.right);
      return left === undefined || right === undefined ? undefined : applyBinary(expression.operator, left, right);
    }
    case 'logical': {
      const isOpen = linker.resolve({ ...ref, id: expression.left }).every((value) => foldOne(linker, value, depth) === undefined);
      return expression.operator !== '&&' && isOpen ? foldExpression(linker, { ...ref, id: expression.right }) : undefined;
    }
    case 'call': {
      const [argument] = expression.arguments;
      const callee = ref.file.expression(expression.callee);
      const isConversion = callee.kind === 'global' && CONVERSIONS.has(`${callee.name}.()`);
      return isConversion && argument !== undefined ? part(argument) : undefined;
    }
    default:
      return undefined;
  }
}

/** `config.limit`, where the configuration says `limit: Number(process.env.LIMIT) || 30`. */
function foldElsewhere(linker: Linker, ref: Ref): number | undefined {
  const values = linker.resolve(ref);
  const written = values.filter((value) => value.kind !== 'global' && !isEnvironment(linker, value));
  return written.length < values.length ? foldNumber(linker, written) : undefined;
}

function foldOne(linker: Linker, value: Value, depth: number): number | undefined {
  if (value.kind === 'literal') return foldLiteral(value.value);
  if (value.kind === 'global') return foldGlobal(linker, value.path.join('.'), value.calls.at(-1), depth);
  if (value.kind !== 'computed') return undefined;
  const { at } = value;
  const expression = at.file.expression(at.id);
  const part = (id: number) => foldExpression(linker, { ...at, id }, depth + 1);
  if (expression.kind === 'member' && expression.name === 'length') return foldLength(linker, { ...at, id: expression.object });
  if (expression.kind === 'unary') return applyUnary(expression.operator, part(expression.value));
  if (expression.kind !== 'binary') return undefined;
  const left = part(expression.left);
  const right = left === undefined ? undefined : part(expression.right);
  return left === undefined || right === undefined ? undefined : applyBinary(expression.operator, left, right);
}

/** Of a list whose elements are all written down. */
function foldLength(linker: Linker, list: Ref): number | undefined {
  const [value, ...others] = linker.resolve(list);
  const array = value?.kind === 'array' ? value.at.file.expression(value.at.id) : undefined;
  if (others.length > 0 || value?.kind !== 'array' || array?.kind !== 'array') return undefined;
  const isWhole = array.elements.every((id) => value.at.file.expression(id).kind !== 'spread');
  return isWhole ? array.elements.length : undefined;
}

function foldLiteral(value: string | number | boolean | null | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function foldGlobal(linker: Linker, path: string, call: Ref | undefined, depth: number): number | undefined {
  if (path === 'Infinity' || path === 'Number.POSITIVE_INFINITY') return Number.POSITIVE_INFINITY;
  if (path === 'Number.MAX_SAFE_INTEGER') return Number.MAX_SAFE_INTEGER;
  if (!CONVERSIONS.has(path)) return undefined;
  const expression = call?.file.expression(call.id);
  const argument = expression?.kind === 'call' ? expression.arguments[0] : undefined;
  return call && argument !== undefined ? foldExpression(linker, { ...call, id: argument }, depth + 1) : undefined;
}

function applyUnary(operator: string, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (operator === '+') return value;
  return operator === '-' ? -value : undefined;
}

function applyBinary(operator: string, left: number, right: number): number | undefined {
  if (operator === '*') return left * right;
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '**') return left ** right;
  return operator === '/' && right !== 0 ? left / right : undefined;
}
