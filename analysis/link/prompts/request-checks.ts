import { type BindingId, ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { RequestOrigin, TracedName } from '../incoming/request-origins.js';
import type { PassedSchema } from '../incoming/request-parameters.js';
import { findCallees } from '../values/call-flows.js';
import { isCheckingCall, isCheckingName, isQuotingName, isSpeaking } from '../values/checks.js';
import type { Linker } from '../values/linker.js';
import { keepsRole, looksAtRole } from '../values/passed-lists.js';
import { admitsAnyRole, isSchema, readAdmission, VALIDATING } from '../values/schemas.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { looksElsewhere } from './inner-checks.js';
import type { PromptOrigin } from './prompt-origins.js';
import { isRouting } from './routed-names.js';

type Traced = Pick<RequestOrigin, 'names' | 'schemas'>;

/** Does anything in the code look at what the request may hold, under any of the names that the value had: a schema, a list, a comparison, a filter? */
export function isCheckedOnTheWay(linker: Linker, { names, schemas }: Traced): boolean {
  if (schemas.some(({ schema, path }) => !/text$/.test(readAdmission(linker, schema, path)))) return true;
  return findUnpassed(linker, names, schemas).some((part) => isChecked(linker, part, CONTENT));
}

/** Does anything look at the roles that messages of a request come with? That something counts them, writes them down or picks one out says nothing of them. */
export function isRoleChecked(linker: Linker, { names, schemas }: Traced): boolean {
  if (schemas.some(({ schema, path }) => !admitsAnyRole(linker, schema, path))) return true;
  return findUnpassed(linker, names, schemas).some((part) =>
    isWalked(part) ? isWalkedForRole(linker, part) : isChecked(linker, part, ROLES),
  );
}

/** Where the names are used for anything but to be given to these schemas. */
function findUnpassed(linker: Linker, names: readonly TracedName[], schemas: readonly PassedSchema[]): readonly Part[] {
  const passed = new Set(schemas.map(({ call }) => `${call.file.path}#${call.id}`));
  return partsOf(linker, names).filter(({ file, id }) => !passed.has(`${file.path}#${file.parentOf(id)}`));
}

/** What is asked of a function: does it look at the roles of messages, or at what a text says? That something is a text or an object, and how long, is neither. */
interface Look {
  /** What its code has to speak of. */
  readonly words: RegExp;
  /** Functions with such a name do something else, whatever they speak of. */
  readonly isBeside: (name: string) => boolean;
}

const ROLES: Look = { words: /\brole|schema|system|filter|saniti[sz]e|allow/i, isBeside: isQuotingName };
const CONTENT: Look = {
  words:
    /includes|\bhas(?:Own)?\(|\.(?:test|match|startsWith|endsWith|indexOf|replace(?:All)?)\(|\bin\b|switch|schema|saniti[sz]e|allow|[!=]==?\s*(?:[A-Z]|['"`](?!(?:string|object|number|boolean|undefined|function)['"`])[^'"`])/i,
  isBeside: () => false,
};

/** A loop over it, or a method that is given a function for its elements. */
function isWalked({ file, id }: Part): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return isLoop(file, id) || (expression?.kind === 'member' && expression.object === id && WALKING.test(expression.name));
}

function isLoop(file: FileIndex, id: ExpressionId): boolean {
  const node = file.statementOf(id)?.statement;
  return node?.kind === 'loop' && node.subject === id;
}

function isWalkedForRole(linker: Linker, { file, id }: Part): boolean {
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
  const text = linker.project.code(file.path, span);
  // What gives each of them back as it came has sorted nothing out.
  if (method.name === 'map' && !/\bthrow\b/.test(text) && keepsRole(linker, { file, id: callback })) return false;
  return kind !== 'function' || FORBIDDING.test(text);
}

const LOOKING = /\brole\b|valid|check|assert|parse\(|saniti[sz]e|allow/i;
/** What gives some of the elements, or something made of each, and is followed by itself where it goes to the model. */
const PICKING = /^(?:filter|map|flatMap|find|findIndex|findLast|some)$/;
const FORBIDDING = /['"`](?:system|developer|tool)['"`]|role\s*!==?/;

/** Nothing says what a text may be that comes into a prompt: a schema that takes any text, and walking through it to write it down, say nothing. */
export function isFreeText(linker: Linker, { names, schemas, isChecked: isSeen }: PromptOrigin): boolean {
  if (isSeen) return false;
  if (schemas.some(({ schema, path }) => !/text$/.test(readAdmission(linker, schema, path)))) return false;
  return !findUnpassed(linker, names, schemas).some((part) => !isWritingDown(part) && isChecked(linker, part, CONTENT));
}

/** Nothing says how long it may be. Whose words a message holds is said beside them, and with them it is refused. */
export function isUnboundedText(linker: Linker, { names, schemas, isCut, path }: PromptOrigin): boolean {
  if (isCut || path.at(-1) === 'role' || isInHead(path) || schemas.some((one) => !admitsAnyLength(linker, one))) return false;
  return !partsOf(linker, names).some((part) => isMeasured(linker, part) || isListed(part));
}

/** `LANGUAGES.includes(language)`, `KNOWN.has(language)`: what is not among a few words goes no further. */
function isListed({ file, id }: Part): boolean {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  if (call?.kind !== 'call' || !call.arguments.includes(id)) return false;
  const callee = file.expression(call.callee);
  return callee.kind === 'member' && /^(?:includes|has|hasOwn|indexOf)$/.test(callee.name);
}

/** A place where the traced part is used, or something that still holds it at `rest`. */
interface Part {
  readonly file: FileIndex;
  readonly id: ExpressionId;
  readonly rest: readonly string[];
}

function partsOf(linker: Linker, names: readonly TracedName[]): readonly Part[] {
  return names.flatMap(({ file, binding, path }) =>
    file.usesOf(binding).flatMap((use) => {
      const part = descend(file, use, path);
      return !part || isUnread(part) || isWayIn(linker, part, names) ? [] : [part];
    }),
  );
}

/** `reviewCode(code)`, where that function sends it to the model: its name says what the model does, and what it does itself is seen inside of it. */
function isWayIn(linker: Linker, { file, id }: Part, names: readonly TracedName[]): boolean {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  const index = call?.kind === 'call' ? call.arguments.indexOf(id) : -1;
  const callees = parent === undefined || index < 0 ? [] : findCallees(linker, { file, id: parent });
  return (
    callees.length > 0 &&
    callees.every((callee) => {
      const parameter = callee.file.functionAt(callee.function)?.parameters[index];
      return names.some((name) => name.file === callee.file && name.binding === parameter);
    })
  );
}

/** The body of a request can be read once: who is handed the request beside the one that reads it looks at its head only. A context remembers it. */
function isUnread({ rest }: Part): boolean {
  return rest[0] !== 'req' && rest.some((step) => /^(?:json|formData|parseBody|text)\(\)$/.test(step));
}

function isWritingDown({ file, id }: Part): boolean {
  if (file.statementOf(id)?.statement.kind === 'loop') return true;
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return expression?.kind === 'member' && /^(?:map|flatMap|reduce|forEach)$/.test(expression.name);
}

/** Any text, or messages of which each may hold any. */
function admitsAnyLength(linker: Linker, { schema, path }: PassedSchema): boolean {
  return [path, [...path, ELEMENT, 'content']].some((place) => readAdmission(linker, schema, place) === 'any-text');
}

/** What comes in a request's first lines is at most 16 KiB (Node's `--max-http-header-size`). */
const IN_HEAD =
  /^(?:query|params|queryStringParameters|pathParameters|headers|cookies|searchParams|nextUrl|url|(?:query|param|header)\(\))$/;

/** In a body anything may have such a name: `(await request.json()).query`. */
const BODY = /^(?:body|json\(\)|formData\(\)|parseBody\(\)|text\(\))$/;

function isInHead(path: readonly string[]): boolean {
  const part = path.find((step) => IN_HEAD.test(step) || BODY.test(step));
  return part !== undefined && !BODY.test(part);
}

const MEASURING = /token|count|len|trunc|limit|max|clip|chunk|split|summar|compress|trim[A-Z]/i;

/** What a function that measures or shortens a text speaks of. */
const SIZING =
  /[tT]oken|\b[cC]ount|[a-z]Count|\blen|[lL]ength|[sS]ize|[bB]ytes|[tT]runc|[lL]imit|[mM]ax|MAX|[mM]ost|MOST|[cC]lip|[cC]hunk|[sS]plit|[cC]ompress|[tT]rim|[sS]lice|[sS]ubstr|[eE]ncod|[<>]=?\s*\d/;

/** `text.length > MOST`, `countTokens(text)`, `refuseLong(text)`. That it is not empty is no bound. */
function isMeasured(linker: Linker, { file, id }: Pick<Part, 'file' | 'id'>, names = 0): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || !expression) return false;
  if (expression.kind === 'call' && expression.callee !== id) return isMeasuring(linker, { file, id: parent }, expression.callee, names);
  if (expression.kind === 'logical' || expression.kind === 'template') return isMeasured(linker, { file, id: parent }, names);
  if (expression.kind !== 'member' || expression.object !== id) return false;
  const call = file.parentOf(parent);
  // `text.trim().length`
  if (call !== undefined && file.expression(call).kind === 'call' && expression.name !== 'length')
    return isMeasured(linker, { file, id: call }, names);
  // How long a message is, is how long its text is.
  if (expression.name === 'content' || expression.name === 'text') return isMeasured(linker, { file, id: parent }, names);
  return expression.name === 'length' && (isCompared(file, parent) || isCounted(file, parent, names));
}

/** `const size = one.content?.length ?? 0; if (total + size > MOST) break;`. */
function isCounted(file: FileIndex, id: ExpressionId, names: number): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  const isPart = expression?.kind === 'logical' || (expression?.kind === 'binary' && expression.operator === '+');
  if (parent !== undefined && isPart) return isCounted(file, parent, names);
  if (expression?.kind === 'binary') return /^[<>]=?$/.test(expression.operator) && isCompared(file, id);
  return (
    names < MOST_NAMES && file.drawnFrom(id).some(({ binding }) => file.usesOf(binding).some((use) => isCounted(file, use, names + 1)))
  );
}

function isMeasuring(linker: Linker, call: Ref, callee: ExpressionId, names: number): boolean {
  const { file } = call;
  const name = nameOf(file, callee);
  // `const check = new Ajv().compile(schema)`.
  if (file.expression(callee).kind === 'name' && isSchema(linker, { file, id: callee })) return true;
  if (MEASURING.test(name) && !isAskingFor(linker, { ...call, id: callee }, name) && !isLookingUp(linker, call, name)) return true;
  // `JSON.stringify(body.settings).length`, `String(body.note).length`, or by a name.
  if (name === 'stringify' || name === 'String')
    return isMeasured(linker, call, names) || file.drawnFrom(call.id).some(({ binding }) => isMeasuredName(linker, file, binding, names));
  return (
    isCheckingName(name) &&
    !looksElsewhere(linker, call, /\.length\b|byteLength|\btoken|\bmax/i) &&
    !isUnknown(linker, { file, id: callee })
  );
}

/** `summarize(text)`: what asks a model to shorten a text sends it whole. */
function isAskingFor(linker: Linker, callee: Ref, name: string): boolean {
  return /^summar/i.test(name) && linker.resolve(callee).some((value) => value.kind === 'function');
}

/** `getSummary(text)`, `saveCount(text)`, where all that it does can be read, and none of it measures or shortens anything. */
function isLookingUp(linker: Linker, call: Ref, name: string): boolean {
  return (
    /^(?:get|find|fetch|load|read|look|save|store|set|put|create|add|update|delete|remove)(?:[A-Z_]|$)/.test(name) &&
    looksElsewhere(linker, call, SIZING)
  );
}

/** `text = JSON.stringify(text)` is measured under its own name only. */
const MOST_NAMES = 2;

function isMeasuredName(linker: Linker, file: FileIndex, binding: BindingId, names: number): boolean {
  return names < MOST_NAMES && file.usesOf(binding).some((id) => isMeasured(linker, { file, id }, names + 1));
}

/** Nothing of the project's own, which would be there to be read. */
function isUnknown(linker: Linker, callee: Ref): boolean {
  return !linker.resolve(callee).some((value) => value.kind === 'function');
}

function isCompared(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const comparison = parent === undefined ? undefined : file.expression(parent);
  if (comparison?.kind !== 'binary' || !/^[<>]=?$/.test(comparison.operator)) return comparison?.kind === 'call';
  const other = file.expression(comparison.left === id ? comparison.right : comparison.left);
  return other.kind !== 'literal' || typeof other.value !== 'number' || other.value > 1;
}

/** Up from a name to the part that is traced: `body` to `body.messages`. What goes elsewhere (`body.user`) says nothing of it. */
function descend(file: FileIndex, id: ExpressionId, rest: readonly string[]): Part | undefined {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || !expression) return { file, id, rest };
  const [first, ...others] = rest;
  if (expression.kind === 'index' && expression.object === id && first === ELEMENT) return descend(file, parent, others);
  if (expression.kind === 'await' || expression.kind === 'cast' || expression.kind === 'nonnull') return descend(file, parent, rest);
  if (expression.kind === 'member' && expression.object === id && first !== undefined) {
    if (expression.name === first) return descend(file, parent, others);
    const call = file.parentOf(parent);
    return first === `${expression.name}()` && call !== undefined ? descend(file, call, others) : undefined;
  }
  return { file, id, rest };
}

/** `Number`, `parseInt`, `Math.floor`: what comes out is a number, as large as what came in. */
export function isNumberMade(file: FileIndex, callee: ExpressionId): boolean {
  return /^(?:Number|parseInt|parseFloat|floor|ceil|round|trunc)$/.test(nameOf(file, callee));
}

const WALKING = /^(?:filter|map|flatMap|some|every|find|findIndex|findLast|reduce|forEach|includes|startsWith|endsWith|match)$/;

function isChecked(linker: Linker, { file, id, rest }: Part, look: Look): boolean {
  const node = file.statementOf(id)?.statement;
  if ((node?.kind === 'loop' && node.subject === id) || (node?.kind === 'switch' && node.subject === id)) return true;
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  switch (expression?.kind) {
    case 'member':
      return expression.object === id && WALKING.test(expression.name) && !isRouting(linker, file, id);
    case 'index':
      return expression.key === id;
    case 'binary': {
      const other = expression.left === id ? expression.right : expression.left;
      if (/^[<>]=?$/.test(expression.operator)) return isCompared(file, id);
      return expression.operator === 'in' || (/^[=!]==?$/.test(expression.operator) && isSpeaking(file, other));
    }
    case 'call':
    case 'new':
      if (parent !== undefined && expression.callee !== id && isNumberMade(file, expression.callee))
        return isChecked(linker, { file, id: parent, rest }, look);
      return (
        expression.callee !== id &&
        parent !== undefined &&
        isCheck(linker, file, parent) &&
        !isBeside(linker, { file, id: parent }, look, rest)
      );
    default:
      return false;
  }
}

/** What was handed the whole of something must also speak of the part. */
function isBeside(linker: Linker, call: Ref, { words, isBeside }: Look, [first]: readonly string[]): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind === 'call' && isBeside(nameOf(call.file, expression.callee))) return true;
  if (looksElsewhere(linker, call, words)) return true;
  return first !== undefined && /^\w+$/.test(first) && looksElsewhere(linker, call, new RegExp(`\\b${first}\\b|schema`));
}

function isCheck(linker: Linker, file: FileIndex, call: ExpressionId): boolean {
  const expression = file.expression(call);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const callee = file.expression(expression.callee);
  if (callee.kind === 'member' && VALIDATING.test(callee.name))
    return file.expression(callee.object).kind !== 'global' || callee.name !== 'parse';
  return isCheckingCall(linker, { file, id: call });
}
