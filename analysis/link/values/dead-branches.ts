import { ELEMENT, type Expression, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow } from './flow.js';

/** Stands it in a branch that the code itself has switched off: `const asDiff = false; if (asDiff) { … }`? */
export function isSwitchedOff(file: FileIndex, id: ExpressionId): boolean {
  for (let node = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (around.kind !== 'if' || (node.region !== 'then' && node.region !== 'else')) continue;
    if (readSwitch(file, around.condition) === (node.region === 'else')) return true;
  }
  return false;
}

/** What a condition always says, where that is written down in the same file. */
function readSwitch(file: FileIndex, id: ExpressionId): boolean | undefined {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'boolean' ? expression.value : undefined;
    case 'unary':
      return expression.operator === '!' ? negate(readSwitch(file, expression.value)) : undefined;
    case 'logical':
      return expression.operator === '&&' ? readBoth(file, expression.left, expression.right) : undefined;
    case 'name': {
      const binding = file.bindingAt(expression.binding);
      const [source, ...others] = binding?.kind === 'const' ? binding.sources : [];
      const isWhole = source?.by === 'initializer' && source.path.length === 0 && others.length === 0;
      const written = isWhole ? file.expression(source.from) : undefined;
      return written?.kind === 'literal' && typeof written.value === 'boolean' ? written.value : undefined;
    }
    default:
      return undefined;
  }
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function readBoth(file: FileIndex, left: ExpressionId, right: ExpressionId): boolean | undefined {
  const sides = [readSwitch(file, left), readSwitch(file, right)];
  if (sides.includes(false)) return false;
  return sides.includes(undefined) ? undefined : true;
}

/**
 * Stands it in a branch for what the call, by which the value came into this function, did not give: `parse(text)` of
 * `(text, schema) => (schema ? schema.parse(value) : value)`? Or in one for another kind of thing than the object that the value is in:
 * `if (Array.isArray(found)) use(found)` of `{ error }`?
 */
export function isLeftOut({ file, stack, path }: Flow, id: ExpressionId): boolean {
  const isObject = isInObject(path);
  if (stack.length === 0 && !isObject) return false;
  const isFalse = (condition: ExpressionId) => isMissing({ file, stack }, condition) || (isObject && asksForNoObject(file, condition, id));
  for (let at = id, up = file.parentOf(id); up !== undefined; at = up, up = file.parentOf(up)) {
    const around = file.expression(up);
    if (around.kind === 'conditional' && around.then === at && isFalse(around.condition)) return true;
    if (around.kind === 'logical' && around.operator === '&&' && around.right === at && isFalse(around.left)) return true;
  }
  for (let node = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (around.kind === 'if' && node.region === 'then' && isFalse(around.condition)) return true;
  }
  return false;
}

/** In a member that is written by name, and so in no list and no text. */
function isInObject([head]: readonly string[]): boolean {
  return head !== undefined && head !== ELEMENT && head !== '()' && !/^\d+$/.test(head);
}

/** `Array.isArray(name) && name.length > 0`, `typeof name === 'string'`, of the name that is used there. */
function asksForNoObject(file: FileIndex, id: ExpressionId, use: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'logical')
    return expression.operator === '&&' && [expression.left, expression.right].some((side) => asksForNoObject(file, side, use));
  if (expression.kind === 'binary' && /^===?$/.test(expression.operator)) {
    const kind = file.expression(expression.right);
    const asked = file.expression(expression.left);
    const isOther = kind.kind === 'literal' && kind.value !== 'object' && kind.value !== 'function';
    return isOther && asked.kind === 'unary' && asked.operator === 'typeof' && isSameName(file, asked.value, use);
  }
  if (expression.kind !== 'call') return false;
  const callee = file.expression(expression.callee);
  const [asked] = expression.arguments;
  return isArrayTest(file, callee) && asked !== undefined && isSameName(file, asked, use);
}

function isArrayTest(file: FileIndex, callee: Expression): boolean {
  const owner = callee.kind === 'member' && callee.name === 'isArray' ? file.expression(callee.object) : undefined;
  return owner?.kind === 'global' && owner.name === 'Array';
}

function isSameName(file: FileIndex, one: ExpressionId, other: ExpressionId): boolean {
  const [name, known] = [file.expression(one), file.expression(other)];
  return name.kind === 'name' && known.kind === 'name' && name.binding === known.binding;
}

/** A parameter without a default, of a function that was entered by a call with fewer arguments. */
function isMissing({ file, stack }: Pick<Flow, 'file' | 'stack'>, id: ExpressionId): boolean {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (!binding?.parameter || binding.parameter.rest || binding.sources.length > 0) return false;
  const frame = stack.findLast((one) => one.file === file && one.function === binding.function);
  if (!frame || frame.returns !== undefined) return false;
  const call = frame.call.file.expression(frame.call.id);
  if (call.kind !== 'call' && call.kind !== 'new') return false;
  const isOpen = call.arguments.some((argument) => frame.call.file.expression(argument).kind === 'spread');
  return !isOpen && call.arguments.length <= binding.parameter.index;
}
