import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isOneOf } from './idioms.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** Gives a list with the same elements, or some of them. */
const SAME = /^(?:slice|toReversed|reverse|toSorted|sort|toSpliced|with|flat)$/;

/** `messages.slice(-10)`, `messages.concat(more)`, `messages.map((one) => ({ ...one, id }))`: lists whose elements come out with the roles that they had. */
export function findPassedLists(
  linker: Linker,
  call: Ref,
  { object, name }: { readonly object: ExpressionId; readonly name: string },
  given: readonly ExpressionId[],
): readonly Ref[] {
  const list: Ref = { ...call, id: object };
  if (SAME.test(name)) return [list];
  if (name === 'concat') return [list, ...given.map((id) => ({ ...call, id }))];
  const [callback] = given;
  if (callback === undefined || !/^(?:filter|map|flatMap)$/.test(name)) return [];
  const isPassing = name === 'filter' ? !looksAtRole(linker, call.file, callback) : keepsRole(linker, { ...call, id: callback });
  return isPassing ? [list] : [];
}

/** A function whose text is here to be read, and that says nothing of roles, leaves them as they are. */
export function looksAtRole(linker: Linker, file: FileIndex, callback: ExpressionId): boolean {
  const { kind, span } = file.expression(callback);
  if (kind === 'global') return false;
  return kind !== 'function' || /\brole\b|valid|check|assert|parse\(|saniti[sz]e|allow/i.test(linker.project.code(file.path, span));
}

/** Does it give each element with the role that it came with? */
export function keepsRole(linker: Linker, callback: Ref): boolean {
  return linker.resolve(callback).some((value) => {
    if (value.kind !== 'function') return false;
    const { file, id } = value;
    const [parameter] = file.functionAt(id)?.parameters ?? [];
    const returned = file.returnsOf(id).flatMap((one) => one.value ?? []);
    return parameter !== undefined && returned.length > 0 && returned.every((one) => isKept(linker, { file, id: one }, parameter));
  });
}

/** The element itself, a copy with other members, or an object or a message whose role is the element's. */
function isKept(linker: Linker, { file, id }: Ref, parameter: number): boolean {
  const expression = file.expression(id);
  const isPartKept = (part: ExpressionId) => isKept(linker, { file, id: part }, parameter);
  switch (expression.kind) {
    case 'name':
      return expression.binding === parameter || isDrawnFrom(file, expression.binding, parameter);
    case 'cast':
    case 'await':
    case 'nonnull':
      return isPartKept(expression.value);
    case 'conditional':
      return isPartKept(expression.then) && isPartKept(expression.else);
    case 'array':
      return expression.elements.every(isPartKept);
    case 'object': {
      const role = expression.properties.findLast((one) => one.kind === 'property' && one.name === 'role');
      if (role) return isRoleOf(linker, { file, id: role.value }, parameter);
      return expression.properties.some((one) => one.kind === 'spread' && isPartKept(one.value));
    }
    case 'new': {
      const classes = linker.resolve({ file, id: expression.callee });
      const kind = linker.catalog.catalog.idioms.roleMessages.find((one) => classes.some((value) => isOneOf(one, value)));
      const role = kind && expression.arguments[kind.role];
      return role !== undefined && isRoleOf(linker, { file, id: role }, parameter);
    }
    default:
      return false;
  }
}

/** `one.role`, or `role` of `({ role, content }) => …`; casts check nothing. */
function isRoleOf(linker: Linker, { file, id }: Ref, parameter: number): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast' || expression.kind === 'nonnull') return isRoleOf(linker, { file, id: expression.value }, parameter);
  if (expression.kind === 'name') return isDrawnFrom(file, expression.binding, parameter);
  return expression.kind === 'member' && expression.name === 'role' && isKept(linker, { file, id: expression.object }, parameter);
}

function isDrawnFrom(file: FileIndex, binding: number, parameter: number): boolean {
  return (
    file.bindingAt(binding)?.sources.some(({ from }) => {
      const expression = file.expression(from);
      return expression.kind === 'name' && expression.binding === parameter;
    }) ?? false
  );
}
