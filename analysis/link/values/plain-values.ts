import type { TypeFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isEnvironment } from './environments.js';
import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

/** Methods that give a text, whatever they are called on. */
const GIVES_TEXT =
  /^(?:join|trim|trimStart|trimEnd|toString|toLowerCase|toUpperCase|replace|replaceAll|substring|padStart|padEnd|toFixed)$/;

/** Deeper than this nobody writes; what is written there stays unknown. */
const DEEPEST = 6;

/** Is it certainly a text, a number or a list: something that can't hold options? */
export function isPlain(linker: Linker, ref: Ref, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const { file, id } = ref;
  const isPlainPart = (part: number) => isPlain(linker, { ...ref, id: part }, depth + 1);
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'template':
    case 'literal':
    case 'array':
    case 'binary':
      return true;
    case 'name':
      return isPlainType(file.bindingAt(expression.binding)?.type) || isPlainByValue(linker, ref, depth);
    case 'cast':
      return isPlainType(expression.type);
    case 'await':
    case 'nonnull':
      return isPlainPart(expression.value);
    case 'conditional':
      return isPlainPart(expression.then) && isPlainPart(expression.else);
    case 'logical':
      return isPlainPart(expression.left) && isPlainPart(expression.right);
    case 'call':
      return givesText(linker, file, { ...ref, id: expression.callee }) || isPlainByValue(linker, ref, depth);
    default:
      return isPlainByValue(linker, ref, depth);
  }
}

function isPlainByValue(linker: Linker, ref: Ref, depth: number): boolean {
  const values = linker.resolve(ref);
  return values.length > 0 && values.every((value) => isPlainValue(linker, value, ref, depth));
}

function isPlainValue(linker: Linker, value: Value, from: Ref, depth: number): boolean {
  if (value.kind === 'literal' || value.kind === 'template' || value.kind === 'array' || isEnvironment(linker, value)) return true;
  const isElsewhere = value.kind === 'computed' && (value.at.id !== from.id || value.at.file !== from.file);
  return isElsewhere && isPlain(linker, value.at, depth + 1);
}

function givesText(linker: Linker, file: FileIndex, callee: Ref): boolean {
  const expression = file.expression(callee.id);
  if (expression.kind === 'member' && GIVES_TEXT.test(expression.name)) return true;
  const values = linker.resolve(callee);
  return values.length > 0 && values.every(makesPlain);
}

function makesPlain(value: Value): boolean {
  if (value.kind === 'global') return value.path.join('.') === 'String' || value.path.join('.') === 'JSON.stringify';
  return value.kind === 'function' && isPlainType(value.file.functionAt(value.id)?.returnType);
}

/** What is written decides: `string`, `string[]`, `'a' | 'b'`, `Promise<string>`. */
function isPlainType(type: TypeFact | undefined): boolean {
  switch (type?.kind) {
    case 'keyword':
      return type.name === 'string' || type.name === 'number' || type.name === 'boolean';
    case 'literal':
    case 'array':
      return true;
    case 'union':
      return type.members.some(isPlainType) && type.members.every((member) => isPlainType(member) || isNothing(member));
    case 'named':
      return type.name === 'Promise' && isPlainType(type.arguments[0]);
    default:
      return false;
  }
}

function isNothing(type: TypeFact): boolean {
  return type.kind === 'keyword' && (type.name === 'undefined' || type.name === 'null' || type.name === 'void');
}
