import { ELEMENT, type ExpressionId } from '../../facts.js';
import type { PromptPart } from '../../prompts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { findListMethod } from '../values/lists.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/** Where a statement can ask how long this is, and in what words; null where no statement could stand before it. */
export function findLengthCheck(linker: Linker, taken: Ref): PromptPart['length'] {
  if (!isSteady(taken)) return null;
  const list = findWalked(taken);
  return toCheck(linker, taken) ?? (list && isSteady(list) ? toCheck(linker, list) : null);
}

/** Not in a function that is a single expression. */
function toCheck(linker: Linker, ref: Ref): PromptPart['length'] {
  const statement = ref.file.statementOf(ref.id)?.statement;
  if (!statement || (statement.kind === 'return' && statement.implicit)) return null;
  return { ...siteOf(ref), code: toLength(linker, ref), statement: statement.span };
}

/** Read twice, it gives the same, and is there the first time too. */
function isSteady({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'name':
    case 'this':
    case 'literal':
      return true;
    case 'member':
      return !expression.optional && isSteady({ file, id: expression.object });
    case 'index':
      return !expression.optional && isSteady({ file, id: expression.object }) && isSteady({ file, id: expression.key });
    case 'binary':
      return isSteady({ file, id: expression.left }) && isSteady({ file, id: expression.right });
    case 'nonnull':
    case 'cast':
      return isSteady({ file, id: expression.value });
    default:
      return false;
  }
}

/** `messages` in `messages.map((message) => ({ content: message.content }))`. */
function findWalked({ file, id }: Ref): Ref | undefined {
  const owner = file.functionOwner(file.expression(id).function);
  const parent = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = parent === undefined ? undefined : file.expression(parent);
  const callee = call?.kind === 'call' ? file.expression(call.callee) : undefined;
  if (callee?.kind !== 'member' || !findListMethod(callee.name)?.callback) return undefined;
  return { file, id: callee.object };
}

/** Only what is certainly a text is as long as it says: a list has as many characters as its messages together. */
function toLength(linker: Linker, ref: Ref): string {
  const { file, span } = siteOf(ref);
  const code = linker.project.code(file, span).replace(/\s+/g, ' ');
  if (!isText(ref)) return `JSON.stringify(${code}).length`;
  return isAskedFor(linker, ref) ? `String(${code}).length` : `${code}.length`;
}

/** `` text ? `They say: ${text}` : '' ``: before the question it may not be there. */
function isAskedFor(linker: Linker, { file, id }: Ref): boolean {
  const codeOf = (one: ExpressionId) => linker.project.code(file.path, file.expression(one).span);
  const mentions = (one: ExpressionId) => file.expressionsWithin(file.expression(one).span).some((inner) => codeOf(inner) === codeOf(id));
  let at = id;
  for (let parent = file.parentOf(at); parent !== undefined; parent = file.parentOf(at)) {
    const around = file.expression(parent);
    if (around.kind === 'conditional' && around.condition !== at && mentions(around.condition)) return true;
    if (around.kind === 'logical' && around.right === at && mentions(around.left)) return true;
    at = parent;
  }
  return false;
}

function isText({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  const type = expression.kind === 'name' ? file.bindingAt(expression.binding)?.type : undefined;
  if (type?.kind === 'keyword' && type.name === 'string') return true;
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'template' || (around?.kind === 'binary' && around.operator === '+');
}

/** `text.slice(6)` takes a word off the beginning, `list.slice(0, 6)` elements off the end: the rest is as long as it was. `slice(1)` may be either. */
export function cutsEnd(file: FileIndex, given: readonly ExpressionId[], [head]: readonly string[]): boolean {
  if (head === ELEMENT) return false;
  const [start, ...others] = given.map((id) => file.expression(id));
  return others.length > 0 || start?.kind !== 'literal' || Number(start.value) <= 1;
}
