import type { AnswerAccess } from '../../calls.js';
import type { Answer } from '../../catalog.js';
import { type BindingId, ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { outermostOf } from '../values/consumers.js';
import type { Flow, FlowEvent } from '../values/flow.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { toPaths } from './answer-paths.js';

/** Where paths were looked at, each with the ways by which the answer came there. */
export type Looks = ReadonlyMap<string, readonly Flow[]>;

export interface FoundAccess {
  readonly kind: AnswerAccess['kind'];
  readonly at: Ref;
  readonly path: string;
  /** How a pattern is shown, which stands in no one expression. */
  readonly text?: string | undefined;
  /** Of several places that believe in one name, the first that nothing guards is shown. */
  readonly group: string;
  /** The ways by which the answer came here. */
  readonly flows: Flow[];
}

/** What was seen of the parts of an answer that may be missing, while the answer was followed. */
export interface AccessLog {
  /** Paths that end in an element of a list: `choices.[]`. */
  readonly elements: ReadonlySet<string>;
  /** Those that are there only if the model asked for a tool. */
  readonly ofTools: ReadonlySet<string>;
  /** Lists of these that are there in any case. */
  readonly alwaysListed: ReadonlySet<string>;
  /** Paths of what tells how the answer ended, and so whether it asks for tools. */
  readonly ends: ReadonlySet<string>;
  /** Paths of the text itself. */
  readonly texts: ReadonlySet<string>;
  /** Those of them that are undefined where the answer has no text. */
  readonly missing: ReadonlySet<string>;
  /** Paths of what the SDK has parsed of it. */
  readonly objects: ReadonlySet<string>;
  readonly found: ReadonlyMap<string, FoundAccess>;
  /** Paths that somebody looked at before believing in them. */
  readonly checked: Looks;
  /** Elements of which something is read with `?.`. */
  readonly optional: Looks;
  /** Elements whose type is asked for as if they were there: what comes after that is believed in no more. */
  readonly typed: Looks;
  /** Functions that give the answer to others, or keep it for them, each with those that take it. */
  readonly takers: ReadonlyMap<string, ReadonlySet<string>>;
}

interface OwnLog extends AccessLog {
  readonly found: Map<string, FoundAccess>;
  readonly checked: Map<string, Flow[]>;
  readonly optional: Map<string, Flow[]>;
  readonly typed: Map<string, Flow[]>;
  readonly takers: Map<string, Set<string>>;
}

export interface AccessLogger {
  readonly log: AccessLog;
  /** Takes note of one step of an answer: a part that is believed in, or one that is looked at. */
  note(event: FlowEvent): void;
  /** Takes note of where a function gives the answer to. */
  noteGiven(from: Flow, to: readonly Flow[]): void;
}

export function createAccessLogger(answer: Answer | undefined, chunk: Answer | undefined): AccessLogger {
  const log = createLog(answer, chunk);
  return { log, note: (event) => note(log, event), noteGiven: (from, to) => noteGiven(log, from, to) };
}

function createLog(answer: Answer | undefined, chunk: Answer | undefined): OwnLog {
  const inBoth = (read: (one: Answer) => readonly string[] | undefined) => toPaths(answer, chunk, read);
  const inWords = (read: (one: Answer) => readonly string[] | undefined) => new Set(inBoth(read).map((path) => path.join('.')));
  const ofTools = inBoth(({ toolArguments, toolInputs, toolResults }) =>
    [toolArguments, toolInputs, toolResults].flatMap((one) => one ?? []),
  );
  return {
    elements: new Set([...inBoth(({ text }) => text), ...ofTools, ...inBoth(({ made }) => made)].flatMap(elementsOf)),
    ofTools: new Set(ofTools.flatMap(elementsOf)),
    alwaysListed: inWords(({ alwaysListed }) => alwaysListed),
    ends: inWords(({ finish }) => finish),
    texts: inWords(({ text }) => text),
    missing: inWords(({ mayBeUndefined }) => mayBeUndefined),
    objects: inWords(({ object }) => object),
    found: new Map(),
    checked: new Map(),
    optional: new Map(),
    typed: new Map(),
    takers: new Map(),
  };
}

function elementsOf(path: readonly string[]): readonly string[] {
  return path.flatMap((token, i) => (token === '[]' && i > 0 ? [path.slice(0, i + 1).join('.')] : []));
}

function noteGiven({ takers }: OwnLog, from: Flow, to: readonly Flow[]): void {
  const known = takers.get(userOf(from)) ?? new Set();
  takers.set(userOf(from), known);
  for (const taker of to.map(userOf)) {
    known.add(taker);
    if (!takers.has(taker)) takers.set(taker, new Set());
  }
}

/** The function that has the answer, also where it is one that it calls that works on it. */
export function userOf(flow: Flow): string {
  return outermostOf(flow.stack[0]?.call ?? flow);
}

function note(log: OwnLog, event: FlowEvent): void {
  const { kind, flow } = event;
  const path = flow.suffix.join('.');
  const owner = flow.suffix.slice(0, -1).join('.');
  if (kind === 'bound') {
    noteTakenApart(log, event);
    noteNamed(log, event, path);
  }
  const isLooked = kind === 'combined' || (kind === 'tested' && !log.alwaysListed.has(path)) || isKeptIfThere(event);
  if (isLooked) look(log.checked, path, flow);
  // `content.some((block) => block.type === 'text')` asks what is in the list.
  if (kind === 'called' && ASKING_METHODS.has(flow.suffix.at(-1) ?? '')) look(log.checked, owner, flow);
  if (kind === 'read') noteRead(log, flow, path, owner);
}

/** `choices.filter((choice) => choice.text)` has only those on. */
function isKeptIfThere(event: FlowEvent): boolean {
  if (event.kind !== 'returned' || event.flow.path.length > 0) return false;
  const frame = event.flow.stack.at(-1);
  if (frame?.function !== event.function || frame.returns !== 'nothing') return false;
  const call = frame.call.file.expression(frame.call.id);
  return call.kind === 'call' && /^(?:filter|find|findLast)$/.test(nameOf(frame.call.file, call.callee));
}

const ASKING_METHODS: ReadonlySet<string> = new Set(['some', 'every', 'findIndex']);

function look(looks: Map<string, Flow[]>, path: string, flow: Flow): void {
  const known = looks.get(path);
  if (known) known.push(flow);
  else looks.set(path, [flow]);
}

function noteRead(log: OwnLog, flow: Flow, path: string, owner: string): void {
  const at: Ref = { file: flow.file, id: flow.id };
  noteKept(log, flow, owner);
  // What a list's length or a part's type says is asked for to decide something; to read the type of what is not there fails, and so does the length of a text.
  const last = flow.suffix.at(-1);
  const isLength = last === 'length' && !log.missing.has(owner);
  if (isLength || (last === 'type' && isReadOptionally(at))) look(log.checked, owner, flow);
  else if (last === 'type' && isOfElement(at)) look(log.typed, owner, flow);
  if (log.elements.has(path) && isOptional(at)) look(log.optional, path, flow);
  if (log.elements.has(path) && isFixedElement(at) && isBelieved(at)) add(log, { kind: 'element', at, path }, flow);
  else if (isValue(log, path) && isAsserted(at)) add(log, { kind: 'value', at, path }, flow);
  else if (log.missing.has(path) && isBelieved(at)) add(log, { kind: 'text', at, path }, flow);
}

type Access = Omit<FoundAccess, 'group' | 'flows'>;

function add(log: OwnLog, access: Access, flow: Flow, group?: string): void {
  const { at, path } = access;
  const key = `${at.file.path}#${at.id} ${path}`;
  const way: Flow = { ...flow, id: at.id };
  const known = log.found.get(key);
  if (known) known.flows.push(way);
  else log.found.set(key, { ...access, group: group ?? key, flows: [way] });
}

/** `const choice = completion.choices[0]`, of which something is read then; `content.find(…)`, whether it has a name or not. */
function noteKept(log: OwnLog, flow: Flow, path: string): void {
  const { file } = flow;
  const expression = file.expression(flow.id);
  if (expression.kind !== 'member' && expression.kind !== 'index') return;
  const at: Ref = { file, id: withoutClaims(file, expression.object) };
  if (log.elements.has(path)) {
    if (!isPicked(at) && !isKept(at, isElement)) return;
    if (expression.optional) look(log.optional, path, flow);
    else addNamed(log, { kind: toKind(at), at, path }, flow);
  } else if (log.missing.has(path) && !expression.optional && isKept(at, isMember)) addNamed(log, { kind: 'text', at, path }, flow);
}

/** `choices[0]` is missing where there is none at all, `content.find(…)` where there is none such. */
function toKind(at: Ref): 'element' | 'match' {
  return isPicked(at) || isKept(at, isPicked) ? 'match' : 'element';
}

function addNamed(log: OwnLog, access: Access, flow: Flow): void {
  const { file, id } = access.at;
  const expression = file.expression(id);
  add(log, access, flow, expression.kind === 'name' ? `${file.path}#${expression.binding} kept` : undefined);
}

/** `const { message } = completion.choices[0]`, or of such a name, and `const { choices: [{ message }] } = completion`. */
function noteTakenApart(log: OwnLog, { flow, binding }: Extract<FlowEvent, { kind: 'bound' }>): void {
  const { file, id, suffix } = flow;
  const at: Ref = { file, id: withoutClaims(file, id) };
  const [source, ...others] = file.bindingAt(binding)?.sources ?? [];
  if (!source) return;
  const inside = source.path.lastIndexOf(ELEMENT);
  if (inside >= 0 && inside < source.path.length - 1) {
    const path = suffix.slice(0, suffix.length - (source.path.length - 1 - inside)).join('.');
    // A default inside the pattern is one more source.
    if (others.length === 0 && log.elements.has(path))
      add(log, { kind: 'element', at, path, text: toCode(path) }, flow, `${file.path}#${id} apart`);
    return;
  }
  const path = suffix.slice(0, -1).join('.');
  if (!log.elements.has(path)) return;
  if (file.expression(at.id).kind === 'name') {
    if (source.path.length === 1 && isKept(at, isElement)) addNamed(log, { kind: toKind(at), at, path }, flow);
  } else if (isPicked(at) || (at.id === id && isFixedElement(at))) add(log, { kind: toKind(at), at, path }, flow);
}

/** `const text = completion.choices[0]?.message.content`, of which `text!` says later that it is there. */
function noteNamed(log: OwnLog, { flow, binding }: Extract<FlowEvent, { kind: 'bound' }>, path: string): void {
  if (!isValue(log, path)) return;
  const { file } = flow;
  for (const id of file.usesOf(binding).filter((use) => isAsserted({ file, id: use })))
    add(log, { kind: 'value', at: { file, id }, path }, flow, `${file.path}#${binding} named`);
}

function isValue({ texts, objects }: AccessLog, path: string): boolean {
  return texts.has(path) || objects.has(path);
}

/** `choices.[]` → `choices[0]`. */
function toCode(path: string): string {
  return path.replaceAll('.[]', '[0]').replaceAll('()', '');
}

/** A name that stands for what an expression of such a form gives, and for nothing else. */
function isKept({ file, id }: Ref, isForm: (at: Ref, path: readonly string[]) => boolean): boolean {
  const expression = file.expression(id);
  const declared = expression.kind === 'name' ? toOnlySource(file, expression.binding) : undefined;
  return declared !== undefined && isForm({ file, id: withoutClaims(file, declared.from) }, declared.path);
}

function toOnlySource(file: FileIndex, binding: BindingId) {
  const declared = file.bindingAt(binding);
  const [source, ...others] = declared?.sources ?? [];
  const isOnly = declared?.kind === 'const' && others.length === 0 && source?.by === 'initializer' && source.default === undefined;
  return isOnly ? source : undefined;
}

/** The first element of a list, another at a fixed place, or the first that a condition holds for. */
function isElement(at: Ref, path: readonly string[]): boolean {
  return path.at(-1) === ELEMENT || (path.length === 0 && (isFixedElement(at) || isPicked(at)));
}

/** `const text = answer.text`, `const { text } = answer`. */
function isMember({ file, id }: Ref, path: readonly string[]): boolean {
  return path.length > 0 ? path.at(-1) !== ELEMENT : file.expression(id).kind === 'member';
}

/** `content.find((block) => block.type === 'tool_use')`. The last of a kind is asked for in conversations, which have one. */
function isPicked({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' && callee.name === 'find';
}

/** What a cast or a `!` says is there need not be. */
function withoutClaims(file: FileIndex, id: ExpressionId): ExpressionId {
  const expression = file.expression(id);
  return expression.kind === 'cast' || expression.kind === 'nonnull' ? withoutClaims(file, expression.value) : id;
}

/** Read of one element that may be missing, and not of each that is there. */
function isOfElement({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'member' && expression.kind !== 'index') return false;
  const at: Ref = { file, id: withoutClaims(file, expression.object) };
  return isElement(at, []) || isKept(at, isElement);
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
