import type { ExpressionId } from '../facts.js';
import { isCheckingCall, isSpeaking } from './checks.js';
import type { FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import type { TracedName } from './request-origins.js';

/** Does anything in the code look at what the request may hold, under any of the names that the value had: a schema, a list, a comparison, a filter? */
export function isCheckedOnTheWay(linker: Linker, names: readonly TracedName[]): boolean {
  return names.some(({ file, binding, path }) =>
    file.usesOf(binding).some((id) => {
      const part = descend(file, id, path);
      return part !== undefined && isChecked(linker, file, part);
    }),
  );
}

/** Up from a name to the part that is traced: `body` to `body.messages`. What goes elsewhere (`body.user`) says nothing of it. */
function descend(file: FileIndex, id: ExpressionId, path: readonly string[]): ExpressionId | undefined {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || !expression) return id;
  const [first, ...rest] = path;
  if (expression.kind === 'await' || expression.kind === 'cast' || expression.kind === 'nonnull') return descend(file, parent, path);
  if (expression.kind === 'member' && expression.object === id && first !== undefined) {
    if (expression.name === first) return descend(file, parent, rest);
    const call = file.parentOf(parent);
    return first === `${expression.name}()` && call !== undefined ? descend(file, call, rest) : undefined;
  }
  return id;
}

const WALKING = /^(?:filter|map|flatMap|some|every|find|findIndex|findLast|reduce|forEach|includes|startsWith|endsWith|match)$/;

function isChecked(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const node = file.statementOf(id)?.statement;
  if ((node?.kind === 'loop' && node.subject === id) || (node?.kind === 'switch' && node.subject === id)) return true;
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  switch (expression?.kind) {
    case 'member':
      return expression.object === id && WALKING.test(expression.name);
    case 'index':
      return expression.key === id;
    case 'binary': {
      const other = expression.left === id ? expression.right : expression.left;
      return expression.operator === 'in' || (/^(?:[=!]==?|[<>]=?)$/.test(expression.operator) && isSpeaking(file, other));
    }
    case 'call':
    case 'new':
      return expression.callee !== id && parent !== undefined && isCheck(linker, file, parent);
    default:
      return false;
  }
}

const VALIDATING = /^(?:parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|decode|assert|Check|Parse|cast|min)$/;

function isCheck(linker: Linker, file: FileIndex, call: ExpressionId): boolean {
  const expression = file.expression(call);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const callee = file.expression(expression.callee);
  if (callee.kind === 'member' && VALIDATING.test(callee.name))
    return file.expression(callee.object).kind !== 'global' || callee.name !== 'parse';
  return isCheckingCall(linker, { file, id: call });
}
