import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
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
    return parameter !== undefined && returned.length > 0 && returned.every((one) => isKept(file, one, parameter));
  });
}

/** The element itself, a copy with other members, or an object whose role is the element's. */
function isKept(file: FileIndex, id: ExpressionId, parameter: number): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'name':
      return expression.binding === parameter || isDrawnFrom(file, expression.binding, parameter);
    case 'cast':
    case 'await':
    case 'nonnull':
      return isKept(file, expression.value, parameter);
    case 'conditional':
      return isKept(file, expression.then, parameter) && isKept(file, expression.else, parameter);
    case 'array':
      return expression.elements.every((one) => isKept(file, one, parameter));
    case 'object': {
      const role = expression.properties.findLast((one) => one.kind === 'property' && one.name === 'role');
      if (role) return isRoleOf(file, role.value, parameter);
      return expression.properties.some((one) => one.kind === 'spread' && isKept(file, one.value, parameter));
    }
    default:
      return false;
  }
}

/** `one.role`, or `role` of `({ role, content }) => …`; casts check nothing. */
function isRoleOf(file: FileIndex, id: ExpressionId, parameter: number): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast' || expression.kind === 'nonnull') return isRoleOf(file, expression.value, parameter);
  if (expression.kind === 'name') return isDrawnFrom(file, expression.binding, parameter);
  return expression.kind === 'member' && expression.name === 'role' && isKept(file, expression.object, parameter);
}

function isDrawnFrom(file: FileIndex, binding: number, parameter: number): boolean {
  return (
    file.bindingAt(binding)?.sources.some(({ from }) => {
      const expression = file.expression(from);
      return expression.kind === 'name' && expression.binding === parameter;
    }) ?? false
  );
}
