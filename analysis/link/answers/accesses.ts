import type { AnswerAccess } from '../../calls.js';
import type { Answer } from '../../catalog.js';
import { type BindingId, type CatchClause, ELEMENT, type ExpressionId } from '../../facts.js';
import { endsByThrowing } from '../failures/throwing.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow, FlowEvent } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { toPaths } from './answer-paths.js';
import { withoutNested, withoutRepeats } from './repeated-accesses.js';

/** What was seen of the parts of an answer that may be missing, while the answer was followed. */
export interface AccessLog {
  /** Paths that end in an element of a list: `choices.[]`. */
  readonly elements: ReadonlySet<string>;
  /** Those that are there only if the model asked for a tool. */
  readonly ofTools: ReadonlySet<string>;
  /** Paths of what tells how the answer ended, and so whether it asks for tools. */
  readonly ends: ReadonlySet<string>;
  /** Paths of the text itself. */
  readonly texts: ReadonlySet<string>;
  /** Paths of what the SDK has parsed of it. */
  readonly objects: ReadonlySet<string>;
  readonly found: Map<
    string,
    { readonly kind: AnswerAccess['kind']; readonly at: Ref; readonly path: string; readonly text?: string | undefined }
  >;
  /** Paths that somebody looked at before believing in them. */
  readonly checked: Set<string>;
  /** Elements of which something is read with `?.` in one place at least. */
  readonly optional: Set<string>;
  /** Elements whose type is asked for as if they were there: what comes after that is believed in no more. */
  readonly typed: Set<string>;
}

export function createAccessLog(answer: Answer | undefined, chunk: Answer | undefined): AccessLog {
  const inBoth = (read: (one: Answer) => readonly string[] | undefined) => toPaths(answer, chunk, read);
  const paths = inBoth(({ text }) => text);
  const ofTools = inBoth(({ toolArguments, toolInputs, toolResults }) =>
    [toolArguments, toolInputs, toolResults].flatMap((one) => one ?? []),
  );
  return {
    elements: new Set([...paths, ...ofTools, ...inBoth(({ made }) => made)].flatMap(elementsOf)),
    ofTools: new Set(ofTools.flatMap(elementsOf)),
    ends: new Set(inBoth(({ finish }) => finish).map((path) => path.join('.'))),
    texts: new Set(paths.map((path) => path.join('.'))),
    objects: new Set(inBoth(({ object }) => object).map((path) => path.join('.'))),
    found: new Map(),
    checked: new Set(),
    optional: new Set(),
    typed: new Set(),
  };
}

function elementsOf(path: readonly string[]): readonly string[] {
  return path.flatMap((token, i) => (token === '[]' && i > 0 ? [path.slice(0, i + 1).join('.')] : []));
}

/** Takes note of one step of an answer: a part that is believed in, or one that is looked at. */
export function logAccess(log: AccessLog, event: FlowEvent): void {
  const { kind, flow } = event;
  const path = flow.suffix.join('.');
  if (kind === 'bound') {
    logTakenApart(log, event);
    logNamed(log, event, path);
  }
  if (kind === 'tested' || kind === 'combined') log.checked.add(path);
  if (kind !== 'read') return;
  logKept(log, flow);
  // What a list's length or a part's type says is asked for to decide something; to read the type of what is not there fails.
  const last = flow.suffix.at(-1);
  const owner = flow.suffix.slice(0, -1).join('.');
  if (last === 'length' || (last === 'type' && isReadOptionally(flow))) log.checked.add(owner);
  else if (last === 'type') log.typed.add(owner);
  const at: Ref = { file: flow.file, id: flow.id };
  if (log.elements.has(path) && isOptional(at)) log.optional.add(path);
  const found =
    log.elements.has(path) && isFixedElement(at) && isBelieved(at) ? 'element' : isValue(log, path) && isAsserted(at) ? 'value' : undefined;
  if (found) log.found.set(`${flow.file.path}#${flow.id}`, { kind: found, at, path });
}

/** `const choice = completion.choices[0]`, of which something is read then. */
function logKept(log: AccessLog, { file, id, suffix }: Flow): void {
  const path = suffix.slice(0, -1).join('.');
  const expression = file.expression(id);
  if (!log.elements.has(path) || (expression.kind !== 'member' && expression.kind !== 'index')) return;
  const at: Ref = { file, id: withoutCasts(file, expression.object) };
  const kept = file.expression(at.id);
  if (kept.kind !== 'name' || !isKeptElement(file, kept.binding)) return;
  if (expression.optional) log.optional.add(path);
  else logFirst(log, `${file.path}#${kept.binding} kept`, at, path);
}

/** `const { message } = completion.choices[0]`, or of such a name, and `const { choices: [{ message }] } = completion`. */
function logTakenApart(log: AccessLog, { flow: { file, id, suffix }, binding }: Extract<FlowEvent, { kind: 'bound' }>): void {
  const at: Ref = { file, id: withoutCasts(file, id) };
  const sources = file.bindingAt(binding)?.sources ?? [];
  const [source, ...others] = sources;
  if (!source) return;
  const inside = source.path.lastIndexOf(ELEMENT);
  if (inside >= 0 && inside < source.path.length - 1) {
    const path = suffix.slice(0, suffix.length - (source.path.length - 1 - inside)).join('.');
    // A default inside the pattern is one more source.
    if (others.length === 0 && log.elements.has(path)) logFirst(log, `${file.path}#${id} apart`, at, path, toCode(path));
    return;
  }
  const path = suffix.slice(0, -1).join('.');
  if (!log.elements.has(path)) return;
  const taken = file.expression(at.id);
  if (taken.kind === 'name') {
    if (source.path.length === 1 && isKeptElement(file, taken.binding)) logFirst(log, `${file.path}#${taken.binding} kept`, at, path);
  } else if (at.id === id && isFixedElement(at)) logFirst(log, `${file.path}#${id}`, at, path);
}

/** `const text = completion.choices[0]?.message.content`, of which `text!` says later that it is there. */
function logNamed(log: AccessLog, { flow: { file }, binding }: Extract<FlowEvent, { kind: 'bound' }>, path: string): void {
  if (!isValue(log, path)) return;
  const use = file.usesOf(binding).find((id) => isAsserted({ file, id }));
  if (use !== undefined) log.found.set(`${file.path}#${use}`, { kind: 'value', at: { file, id: use }, path });
}

function isValue({ texts, objects }: AccessLog, path: string): boolean {
  return texts.has(path) || objects.has(path);
}

/** Of several places that believe in one name, the first is shown. */
function logFirst(log: AccessLog, key: string, at: Ref, path: string, text?: string): void {
  const found = log.found.get(key);
  if (!found || found.at.id > at.id) log.found.set(key, { kind: 'element', at, path, text });
}

/** `choices.[]` → `choices[0]`. */
function toCode(path: string): string {
  return path.replaceAll('.[]', '[0]').replaceAll('()', '');
}

/** A name that stands for the first element of a list, or for another at a fixed place, and for nothing else. */
function isKeptElement(file: FileIndex, binding: BindingId): boolean {
  const declared = file.bindingAt(binding);
  const [source, ...others] = declared?.sources ?? [];
  if (declared?.kind !== 'const' || !source || others.length > 0 || source.by !== 'initializer' || source.default !== undefined)
    return false;
  if (source.path.at(-1) === ELEMENT) return true;
  return source.path.length === 0 && isFixedElement({ file, id: withoutCasts(file, source.from) });
}

function withoutCasts(file: FileIndex, id: ExpressionId): ExpressionId {
  const expression = file.expression(id);
  return expression.kind === 'cast' ? withoutCasts(file, expression.value) : id;
}

/** What nobody looked at: neither the part itself nor the list that it is an element of, nor anything around it. */
export function findAccesses(linker: Linker, log: AccessLog): readonly AnswerAccess[] {
  const found = [...log.found.values()];
  const believed = found.flatMap(({ kind, at, path, text: shown }) => {
    const isLater = found.some((one) => one.path === path && one.at.file === at.file && one.at.id < at.id);
    if (log.typed.has(path) && isLater) return [];
    const around = path.split('.').map((_, i, tokens) => tokens.slice(0, i + 1).join('.'));
    // How the answer ended says that a tool is asked for, unless that itself is read of the part that may be missing.
    if (log.ofTools.has(path) && [...log.ends].some((one) => log.checked.has(one) && !one.startsWith(`${path}.`))) return [];
    if (around.some((one) => log.checked.has(one)) || isCheckedInside(log, path)) return [];
    const site = siteOf(at);
    const text = shown ?? linker.project.code(site.file, site.span);
    // For a text there is an empty one to go on with.
    const repairs = shown === undefined && !log.objects.has(path) ? toRepairs(at, kind, text) : [];
    return [{ at, path, access: { ...site, kind, text, isCaught: isCaughtHere(linker, at), repairs } }];
  });
  return withoutRepeats(withoutNested(believed));
}

/** `if (!choices[0]?.message.content) return` asks for the element too. */
function isCheckedInside({ checked, optional }: AccessLog, path: string): boolean {
  return optional.has(path) && [...checked].some((one) => one.startsWith(`${path}.`));
}

/** `block?.type`. */
function isReadOptionally({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  return (expression.kind === 'member' || expression.kind === 'index') && expression.optional;
}

function isOptional({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return (expression?.kind === 'member' || expression?.kind === 'index') && expression.object === id && expression.optional;
}

/** `choices[0].message` → `choices[0]?.message`, also without a `!` on the way; `content!` → `(content ?? '')`. */
function toRepairs({ file, id }: Ref, kind: AnswerAccess['kind'], text: string): AnswerAccess['repairs'] {
  const parent = file.parentOf(id);
  const isAsserted = parent !== undefined && file.expression(parent).kind === 'nonnull';
  const replaced = isAsserted ? parent : id;
  const next = file.parentOf(replaced);
  const site = siteOf({ file, id: replaced });
  if (kind === 'value') return [{ ...site, code: `(${text} ?? '')` }];
  return next !== undefined && file.expression(next).kind === 'member' ? [{ ...site, code: `${text}?` }] : [];
}

/** `choices[0]`, and not `choices[i]`, whose index was counted up to something. */
function isFixedElement({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  return expression.kind === 'index' && file.expression(expression.key).kind === 'literal';
}

/** A member is read of it as if it were there, or `!` says that it is. */
function isBelieved({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  if (expression?.kind === 'nonnull') return true;
  if (expression?.kind === 'cast' && parent !== undefined) return isBelieved({ file, id: parent });
  return (expression?.kind === 'member' || expression?.kind === 'index') && expression.object === id && !expression.optional;
}

function isAsserted({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  return parent !== undefined && file.expression(parent).kind === 'nonnull';
}

/** Is there a `try` around it in its own function? */
export function isInTry(ref: Ref): boolean {
  return findCatches(ref).length > 0;
}

/** The same, with a handler that does not just throw on: what fails is tried again, or something stands in for it. */
export function isCaughtHere(linker: Linker, ref: Ref): boolean {
  return findCatches(ref).some(({ body }) => !endsByThrowing(linker, ref.file, body));
}

function findCatches({ file, id }: Ref): readonly CatchClause[] {
  const found: CatchClause[] = [];
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region === 'try' && around?.kind === 'try' && around.catch) found.push(around.catch);
  }
  return found;
}
