import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';
import { nameOf } from './written-names.js';

/** Says that a text was compared with something that the code knows or asks for, and not merely looked at for its form: `''`, `'```'`, `'{'` say nothing. `'..'` asks where a path leads. */
export function isSpeaking(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'literal') return true;
  return typeof expression.value === 'string' && /[\p{L}\d]|\.\./u.test(expression.value) && !expression.value.includes('`');
}

/** Words for functions that look at what they are given before it is used. A word that means nothing here costs a finding, never a false one. `$queryRawUnsafe` says the opposite. */
const CHECKING_NAME =
  /assert|validat|check|ensure|verif|guard|confirm|approv|permi|allow|(?<!un)safe|saniti[sz]|(?<!un)escap|(?<!un)quot|sandbox|review|policy|block|deny|slug|parameteri[sz]e/i;
/** `isKnown` asks; `issue`, `hash` and `cancel` are other words. */
const ASKING_NAME = /^(?:is|has|can|may|should)[A-Z_]/;

export function isCheckingName(name: string): boolean {
  return ASKING_NAME.test(name) || CHECKING_NAME.test(name);
}

/** What makes a text harmless in a language of machines says nothing of what it asks of a model. */
export function isQuotingName(name: string): boolean {
  return /(?<!un)escap|(?<!un)quot|slug|parameteri[sz]e/i.test(name);
}

const LISTING_METHOD = /^(?:includes|has|hasOwn|hasOwnProperty|indexOf|test)$/;

/** `assertReadOnly(sql)`, `ALLOWED.has(name)`, `if (!isKnown(name))`, `/^[a-z]+$/.test(name)`. */
export function isCheckingCall(linker: Linker, call: Ref): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const name = nameOf(call.file, expression.callee);
  const callee = call.file.expression(expression.callee);
  if (callee.kind === 'member' && LISTING_METHOD.test(name)) return !isFormTest(linker, call.file, callee.object);
  if (isCheckingName(name)) return true;
  if (!isCondition(call)) return false;
  return !linker.resolve({ ...call, id: expression.callee }).some((value) => value.kind === 'package' || value.kind === 'global');
}

/** A pattern for code fences or brackets asks for the form of an answer. */
function isFormTest(linker: Linker, file: FileIndex, pattern: ExpressionId): boolean {
  return file.expression(pattern).kind === 'opaque' && sourceOf(linker, file, pattern).includes('`');
}

/** `/^select/i.test(text)` asks how a text begins or for one word in it. A pattern for the whole text, or for what must not stand in it, asks more. */
export function isGlance(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' && callee.name === 'test' && isGlancingPattern(sourceOf(linker, file, callee.object));
}

function isGlancingPattern(source: string): boolean {
  const pattern = /^\/(.*)\/[a-z]*$/s.exec(source)?.[1];
  if (pattern === undefined || pattern.includes('(?!')) return false;
  if (pattern.startsWith('^')) return !/(?<!\\)\$$/.test(pattern) || /(?:\.|\[\\s\\S\])[*+]\$$/.test(pattern);
  return !/[|;]|\[(?!\\s\\S)/.test(pattern);
}

/** `text.startsWith('select')`, where the text is asked. Words of a list are mostly those that must not stand in it, and so is what ends a statement. */
export function isAskedForPart(linker: Linker, method: string, sought: Ref): boolean {
  if (method === 'localeCompare') return false;
  if (method === 'search') return isGlancingPattern(sourceOf(linker, sought.file, sought.id));
  if (method === 'startsWith' || method === 'endsWith') return true;
  const values = linker.resolve(sought);
  return values.length === 1 && values.every((value) => value.kind === 'literal' && value.value !== ';');
}

const CASES = /^(?:trim(?:Start|End)?|to(?:Locale)?(?:Lower|Upper)Case|normalize)$/;

/** `text.split(' ')[0]`, `text.slice(0, 6)`: how a text begins, by whatever name it has then. */
export function isBeginning(file: FileIndex, id: ExpressionId, depth = 0): boolean {
  if (depth > 4) return false;
  const expression = file.expression(id);
  if (expression.kind === 'nonnull' || expression.kind === 'cast') return isBeginning(file, expression.value, depth);
  if (expression.kind === 'index') return isSplit(file, expression.object) && file.expression(expression.key).kind === 'literal';
  if (expression.kind === 'name') {
    const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
    if (!source || others.length > 0) return false;
    return source.path.length === 0 ? isBeginning(file, source.from, depth + 1) : source.path.length === 1 && isSplit(file, source.from);
  }
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  if (expression.kind !== 'call' || callee?.kind !== 'member') return false;
  if (CASES.test(callee.name)) return isBeginning(file, callee.object, depth + 1);
  if (callee.name === 'shift' || callee.name === 'at') return isSplit(file, callee.object);
  const [from, to] = expression.arguments.map((one) => file.expression(one));
  return /^(?:slice|substring|substr)$/.test(callee.name) && from?.kind === 'literal' && from.value === 0 && to?.kind === 'literal';
}

function isSplit(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'nonnull') return isSplit(file, expression.value);
  return expression.kind === 'call' && nameOf(file, expression.callee) === 'split';
}

/** The call's value decides: through `await`, `!` and `&&` up to an `if`. */
function isCondition({ file, id }: Ref): boolean {
  let at = id;
  for (let parent = file.parentOf(at); parent !== undefined; parent = file.parentOf(at)) {
    const expression = file.expression(parent);
    if (expression.kind === 'conditional') return expression.condition === at;
    if (expression.kind !== 'await' && expression.kind !== 'unary' && expression.kind !== 'logical') return false;
    at = parent;
  }
  const statement = file.statementOf(at)?.statement;
  return statement?.kind === 'if' && statement.condition === at;
}

/** `replace(/[^a-z0-9]/gi, '')`, `replace(/</g, '&lt;')`, `replace(/\.\.\//g, '')`: what does harm is taken out. Fences, white space and words are only form. */
export function removesDanger(linker: Linker, file: FileIndex, pattern: ExpressionId): boolean {
  const source = sourceOf(linker, file, pattern);
  if (file.expression(pattern).kind === 'literal') return !/[\p{L}\d`\s]/u.test(String(source).slice(1, -1));
  if (/\[\^/.test(source) && !/\[\\?s\\?S|\*\?|`|<|\[\^\]/.test(source)) return true;
  const bare = source.replace(/^\//, '').replace(/\/[a-z]*$/, '');
  return !/[\p{L}\d`]/u.test(bare) || !source.startsWith('/');
}

/** `replace(/-(.+?)-/g, "<b>$1</b>")` puts back whatever stood between the dashes. */
export function putsBack(linker: Linker, file: FileIndex, pattern: ExpressionId, replacement: ExpressionId | undefined): boolean {
  if (replacement === undefined || !isLooseMatch(linker, file, pattern)) return false;
  return /\$[\d&<]/.test(sourceOf(linker, file, replacement));
}

/** Does the pattern let anything through? `/```sql([\s\S]*?)```/` does, `/(\d+)/` does not. */
export function isLooseMatch(linker: Linker, file: FileIndex, pattern: ExpressionId): boolean {
  return /(?<!\\)\.[*+]|\[\\s\\S\]|\[\\S\\s\]|\[\\w\\W\]|\[\^|\\S[*+]/.test(sourceOf(linker, file, pattern));
}

/** A regular expression as it is written, here or where its name is declared. */
export function sourceOf(linker: Linker, file: FileIndex, id: ExpressionId): string {
  const expression = file.expression(id);
  const sources = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  const written = sources.length === 1 && sources[0] ? sources[0].from : id;
  return linker.project.code(file.path, file.expression(written).span);
}
