import type { ExpressionId } from '../facts.js';
import { isCheckingCall, isSpeaking } from './checks.js';
import { nameOf } from './error-answers.js';
import type { FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import { looksAtRole } from './passed-lists.js';
import type { PromptOrigin } from './prompt-origins.js';
import type { TracedName } from './request-origins.js';
import { readAdmission, VALIDATING } from './schemas.js';

/** Does anything in the code look at what the request may hold, under any of the names that the value had: a schema, a list, a comparison, a filter? */
export function isCheckedOnTheWay(linker: Linker, names: readonly TracedName[]): boolean {
  return partsOf(names).some(({ file, id }) => isChecked(linker, file, id));
}

/** Does anything look at the roles that messages of a request come with? That something counts them, writes them down or picks one out says nothing of them. */
export function isRoleChecked(linker: Linker, names: readonly TracedName[]): boolean {
  return partsOf(names).some(({ file, id }) => (isWalked(file, id) ? isWalkedForRole(linker, file, id) : isChecked(linker, file, id)));
}

/** A loop over it, or a method that is given a function for its elements. */
function isWalked(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return isLoop(file, id) || (expression?.kind === 'member' && expression.object === id && WALKING.test(expression.name));
}

function isLoop(file: FileIndex, id: ExpressionId): boolean {
  const node = file.statementOf(id)?.statement;
  return node?.kind === 'loop' && node.subject === id;
}

function isWalkedForRole(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const statement = file.statementOf(id)?.statement;
  if (statement && isLoop(file, id)) return LOOKING.test(linker.project.code(file.path, statement.span));
  const member = file.parentOf(id);
  const parent = member === undefined ? undefined : file.parentOf(member);
  const call = parent === undefined ? undefined : file.expression(parent);
  const method = member === undefined ? undefined : file.expression(member);
  const callback = call?.kind === 'call' && call.callee === member ? call.arguments[0] : undefined;
  if (callback === undefined || method?.kind !== 'member') return false;
  if (!looksAtRole(linker, file, callback)) return false;
  if (!PICKING.test(method.name)) return true;
  const { kind, span } = file.expression(callback);
  return kind !== 'function' || FORBIDDING.test(linker.project.code(file.path, span));
}

const LOOKING = /\brole\b|valid|check|assert|parse\(|saniti[sz]e|allow/i;
/** What gives some of the elements, or something made of each, and is followed by itself where it goes to the model. */
const PICKING = /^(?:filter|map|flatMap|find|findIndex|findLast)$/;
const FORBIDDING = /['"`](?:system|developer|tool)['"`]|role\s*!==?/;

/** Nothing says what a text may be that comes into a prompt: a schema that takes any text, and walking through it to write it down, say nothing. */
export function isFreeText(linker: Linker, { names, schemas }: PromptOrigin): boolean {
  const passed = new Set(schemas.map(({ call }) => `${call.file.path}#${call.id}`));
  if (schemas.some(({ schema, path }) => !/text$/.test(readAdmission(linker, schema, path)))) return false;
  return !partsOf(names).some(({ file, id }) => {
    const parent = file.parentOf(id);
    return !passed.has(`${file.path}#${parent}`) && !isWritingDown(file, id) && isChecked(linker, file, id);
  });
}

/** Nothing says how long it may be. */
export function isUnboundedText(linker: Linker, { names, schemas, isCut, path }: PromptOrigin): boolean {
  if (
    isCut ||
    path.some((step) => IN_HEAD.test(step)) ||
    schemas.some(({ schema, path }) => readAdmission(linker, schema, path) !== 'any-text')
  )
    return false;
  return !partsOf(names).some((part) => isMeasured(part));
}

function partsOf(names: readonly TracedName[]): readonly { readonly file: FileIndex; readonly id: ExpressionId }[] {
  return names.flatMap(({ file, binding, path }) =>
    file.usesOf(binding).flatMap((use) => {
      const id = descend(file, use, path);
      return id === undefined ? [] : [{ file, id }];
    }),
  );
}

function isWritingDown(file: FileIndex, id: ExpressionId): boolean {
  if (file.statementOf(id)?.statement.kind === 'loop') return true;
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return expression?.kind === 'member' && /^(?:map|flatMap|reduce|forEach)$/.test(expression.name);
}

/** What comes in a request's first lines is at most 16 KiB (Node's `--max-http-header-size`). */
const IN_HEAD =
  /^(?:query|params|queryStringParameters|pathParameters|headers|cookies|searchParams|nextUrl|url|(?:query|param|header)\(\))$/;

const MEASURING = /token|count|len|trunc|limit|max|clip|chunk|split|summar|compress|trim[A-Z]/i;

/** `text.length > MOST`, `countTokens(text)`. That it is not empty is no bound. */
function isMeasured({ file, id }: { readonly file: FileIndex; readonly id: ExpressionId }): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || !expression) return false;
  if (expression.kind === 'call' && expression.callee !== id) return MEASURING.test(nameOf(file, expression.callee));
  if (expression.kind !== 'member' || expression.object !== id) return false;
  const call = file.parentOf(parent);
  // `text.trim().length`
  if (call !== undefined && file.expression(call).kind === 'call' && expression.name !== 'length') return isMeasured({ file, id: call });
  return expression.name === 'length' && isCompared(file, parent);
}

function isCompared(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const comparison = parent === undefined ? undefined : file.expression(parent);
  if (comparison?.kind !== 'binary' || !/^[<>]=?$/.test(comparison.operator)) return comparison?.kind === 'call';
  const other = file.expression(comparison.left === id ? comparison.right : comparison.left);
  return other.kind !== 'literal' || typeof other.value !== 'number' || other.value > 1;
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

function isCheck(linker: Linker, file: FileIndex, call: ExpressionId): boolean {
  const expression = file.expression(call);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const callee = file.expression(expression.callee);
  if (callee.kind === 'member' && VALIDATING.test(callee.name))
    return file.expression(callee.object).kind !== 'global' || callee.name !== 'parse';
  return isCheckingCall(linker, { file, id: call });
}
