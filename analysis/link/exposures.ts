import type { Site } from '../calls.js';
import type { BindingId, ExpressionId } from '../facts.js';
import { childrenOf, type FileIndex } from './file-index.js';
import { siteOf } from './limits.js';
import type { Linker } from './linker.js';
import { findSinkUse } from './parsed.js';
import type { Ref } from './value.js';

/** What of an error tells nothing that the provider wrote. */
const PLAIN_MEMBERS = new Set(['status', 'statusCode', 'code', 'name', 'type', 'length']);
const CONVERSIONS = new Set(['String', 'stringify', 'toString']);

/** The part of a response's body that is the error as it came, where a handler sends one with this call. */
export function findExposure(linker: Linker, call: Ref, errors: readonly BindingId[]): Site | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  for (const [index, argument] of expression.arguments.entries()) {
    const exposed = findExposed(call.file, argument, errors);
    if (exposed === undefined || isToldApart(call.file, call.id, errors)) continue;
    if (findSinkUse(linker, call, index)?.kind === 'response') return siteOf({ file: call.file, id: exposed });
  }
  return undefined;
}

function findExposed(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): ExpressionId | undefined {
  const expression = file.expression(id);
  const first = (ids: readonly ExpressionId[]) => ids.map((one) => findExposed(file, one, errors)).find((one) => one !== undefined);
  switch (expression.kind) {
    case 'name': {
      if (errors.includes(expression.binding)) return id;
      const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
      const isTaken =
        source !== undefined && others.length === 0 && source.by === 'initializer' && !source.path.some((name) => PLAIN_MEMBERS.has(name));
      return isTaken && findExposed(file, source.from, errors) !== undefined ? id : undefined;
    }
    case 'member':
      return !PLAIN_MEMBERS.has(expression.name) && findExposed(file, expression.object, errors) !== undefined ? id : undefined;
    case 'call':
      return isConversion(file, expression.callee) ? first([...receiverOf(file, expression.callee), ...expression.arguments]) : undefined;
    case 'template':
      return first(expression.values);
    case 'object':
      return first(expression.properties.map((property) => property.value));
    case 'conditional':
      return first([expression.then, expression.else]);
    case 'logical':
    case 'binary':
      return expression.kind === 'logical' || expression.operator === '+' ? first([expression.left, expression.right]) : undefined;
    case 'cast':
    case 'nonnull':
      return first([expression.value]);
    default:
      return undefined;
  }
}

function isConversion(file: FileIndex, callee: ExpressionId): boolean {
  const expression = file.expression(callee);
  return (expression.kind === 'global' || expression.kind === 'member') && CONVERSIONS.has(expression.name);
}

function receiverOf(file: FileIndex, callee: ExpressionId): readonly ExpressionId[] {
  const expression = file.expression(callee);
  return expression.kind === 'member' && expression.name === 'toString' ? [expression.object] : [];
}

/** Behind `error instanceof InputError` the project knows whose words it sends. */
function isToldApart(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region === 'then' && around?.kind === 'if' && asksForClass(file, around.condition, errors)) return true;
  }
  return false;
}

function asksForClass(file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'binary' && expression.operator === 'instanceof') return !isErrorClass(file, expression.right);
  return childrenOf(expression).some((child) => asksForClass(file, child, errors));
}

/** Everything that is thrown is an `Error`, so asking for that tells nothing apart. */
function isErrorClass(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'global' && expression.name === 'Error';
}
