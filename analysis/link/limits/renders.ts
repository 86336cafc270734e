import type { RenderUse } from '../../calls.js';
import { TYPING_CALLS } from '../../components/markup.js';
import type { Expression, ExpressionId, FunctionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { FunctionUse } from '../values/call-sites.js';
import { findCalled, isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { findListMethod } from '../values/lists.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { type Heard, LISTENS, readAssigned, readListener, readTemplate } from './listened-fields.js';

const MOST_FUNCTIONS = 20;
const DEEPEST = 4;

/** One function on the way outward from the call, with what in it leads to the call. */
interface Hop {
  readonly file: FileIndex;
  readonly function: FunctionId;
  readonly at: ExpressionId;
  readonly depth: number;
  /** Something on the way decides whether it is made: anything at all, or more than that there is a text. */
  readonly isConditional: boolean;
  readonly isGated: boolean;
  /** Something on the way reads what stands in a field. */
  readonly readsField: boolean;
}

/** Where a person's typing, or a component's drawing itself, asks the model again and again. */
export function findRenders(linker: Linker, call: Ref): readonly RenderUse[] {
  if (!mayRender(linker, call.file.path)) return [];
  const queue: Hop[] = [
    {
      file: call.file,
      function: call.file.expression(call.id).function,
      at: call.id,
      depth: 0,
      isConditional: false,
      isGated: false,
      readsField: false,
    },
  ];
  const seen = new Set<string>();
  const found = new Map<string, RenderUse>();
  for (let hop = queue.pop(); hop && seen.size < MOST_FUNCTIONS; hop = queue.pop()) {
    const key = `${hop.file.path}#${hop.function}`;
    if (seen.has(key) || hop.function === 0 || hop.depth > DEEPEST) continue;
    seen.add(key);
    if (hop.depth > 0 && !mayRender(linker, hop.file.path)) continue;
    const { uses, next } = readHop(linker, hop);
    for (const use of uses) found.set(`${use.file}:${use.span[0]}`, use);
    queue.push(...next);
  }
  return [...found.values()];
}

const DRAWS = /\buse[A-Z]\w*\(|\bon(?:Change|Input|BeforeInput|Key)\w*=/;
/** The same of a template. */
const TYPES = new RegExp(
  Object.values(TYPING_CALLS)
    .map((name) => `${name.replaceAll('$', '\\$')}\\(`)
    .join('|'),
);

/** Only where elements are drawn or listened to by code of the browser, or something that does so asks. */
function mayRender(linker: Linker, path: string): boolean {
  return [path, ...linker.project.reachersOf(path)].some(
    (one) =>
      linker.project.matches(one, LISTENS) ||
      (/\.(?:[jt]sx|js)$/.test(one) && linker.project.matches(one, DRAWS)) ||
      (/\.(?:vue|svelte)$/.test(one) && linker.project.matches(one, TYPES)),
  );
}

interface Reading {
  readonly uses: readonly RenderUse[];
  readonly next: readonly Hop[];
}

const NOTHING: Reading = { uses: [], next: [] };

function readHop(linker: Linker, from: Hop): Reading {
  const { file, function: id, at } = from;
  const conditions = conditionsOf(file, at);
  const isConditional = from.isConditional || conditions.length > 0;
  const isGated = from.isGated || conditions.some((one) => !isTrivial(linker, file, one));
  const hop: Hop = { ...from, isConditional, isGated, readsField: from.readsField || readsField(linker, from) };
  if (isDrawing(file, id)) return isConditional ? NOTHING : { uses: [toRender(file, id, at)], next: [] };
  const uses = linker.callSites(file, id).uses;
  if (uses.some((use) => use.kind === 'argument' && isCalmed(use.call))) return NOTHING;
  const readings = uses.map((use) => readUse(linker, hop, use));
  return { uses: readings.flatMap((one) => one.uses), next: readings.flatMap((one) => one.next) };
}

/** `debounce(fn)`, `useDebouncedCallback(fn)`: what is given back waits. */
function isCalmed({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  return expression.kind === 'call' && /debounce|throttle/i.test(nameOf(file, expression.callee));
}

function readUse(linker: Linker, hop: Hop, use: FunctionUse): Reading {
  if (use.kind === 'call') return { uses: [], next: [toHop(use.call, hop)] };
  if (use.kind === 'argument') return readArgument(linker, hop, use.call, use.index);
  if (use.kind === 'attribute') return { uses: readAttribute(linker, hop, use.at, use.name), next: [] };
  return use.kind === 'escape' ? { uses: readHeard(linker, hop, readAssigned(use.at)), next: [] } : NOTHING;
}

function toHop({ file, id }: Ref, from: Hop): Hop {
  return { ...from, file, function: file.expression(id).function, at: id, depth: from.depth + 1 };
}

/** An effect without dependencies runs after every render; callbacks of lists and promises run where they stand. */
function readArgument(linker: Linker, hop: Hop, call: Ref, index: number): Reading {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return NOTHING;
  if (isEffect(linker, call)) {
    const of = findUnsteady(call);
    if (index !== 0 || hop.isConditional || of === undefined) return NOTHING;
    return { uses: [{ ...siteOf({ ...call, id: expression.callee }), kind: of === null ? 'effect' : 'unsteady', of }], next: [] };
  }
  const typed = readTemplate(call, index, hop.file === call.file ? hop.at : expression.callee);
  if (typed) return { uses: hop.isGated ? [] : [typed], next: [] };
  const heard = readListener(call, index);
  if (heard) return { uses: readHeard(linker, hop, heard), next: [] };
  const callee = call.file.expression(expression.callee);
  const runsHere = callee.kind === 'member' && (/^(?:then|catch|finally)$/.test(callee.name) || findListMethod(callee.name)?.callback);
  return runsHere ? { uses: [], next: [toHop(call, hop)] } : NOTHING;
}

/** What makes an effect run after every render: that it has no dependencies (null), or one that is made anew each time. */
function findUnsteady({ file, id }: Ref): string | null | undefined {
  const effect = file.expression(id);
  const [, given] = effect.kind === 'call' ? effect.arguments : [];
  if (given === undefined) return null;
  const list = file.expression(given);
  const names = list.kind === 'array' ? list.elements.map((one) => findNew(file, one, effect.function)) : [];
  return names.find((name) => name !== undefined);
}

/** The name of an object, a list or a function that the component makes in its own body. */
function findNew(file: FileIndex, id: ExpressionId, frame: FunctionId): string | undefined {
  const expression = file.expression(id);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  const [source, ...others] = binding?.sources ?? [];
  if (binding?.kind !== 'const' || binding.function !== frame || !source || source.path.length > 0 || others.length > 0) return undefined;
  return /^(?:object|array|function)$/.test(file.expression(source.from).kind) ? binding.name : undefined;
}

function isEffect(linker: Linker, call: Ref): boolean {
  return findCalled(linker, call, [linker.catalog.catalog.idioms.effects]) !== undefined;
}

const TYPING = /^on(?:Change|Input|BeforeInput|ChangeText)(?:Capture)?$/;
const KEYS = /^onKey(?:Down|Up|Press)(?:Capture)?$/;

/** A field into which somebody types. Keys that the code tells apart are commands. */
function readAttribute(linker: Linker, hop: Hop, at: Ref, name: string): readonly RenderUse[] {
  const element = at.file.expression(at.id);
  if (element.kind !== 'jsx' || !isField(linker, at, element)) return [];
  const isTyping = TYPING.test(name) || (KEYS.test(name) && !tellsKeysApart(linker, hop));
  const attribute = element.attributes.find((one) => one.kind === 'property' && one.name === name);
  if (!isTyping || !attribute || hop.isGated) return [];
  return [{ file: at.file.path, span: attribute.span, kind: 'typing', of: name }];
}

/** What listens to a field that it was not drawn with: one whose text is read, so that it is none to switch something with. */
function readHeard(linker: Linker, hop: Hop, heard: Heard | undefined): readonly RenderUse[] {
  if (!heard || hop.isGated || !hop.readsField || (heard.isKey && tellsKeysApart(linker, hop))) return [];
  const { isKey, ...use } = heard;
  return [use];
}

function readsField(linker: Linker, { file, function: id }: Hop): boolean {
  return /\.(?:value|textContent|innerText|val\(\))(?!\w|\s*=[^=])/.test(textOf(linker, file, file.functionAt(id)?.span));
}

type Jsx = Extract<Expression, { kind: 'jsx' }>;

const TYPED = /^(?:text|search|email|url|tel|password|number)$/;

function isField(linker: Linker, { file }: Ref, { tag, attributes }: Jsx): boolean {
  if (tag === 'textarea') return true;
  if (typeof tag !== 'string')
    return linker.resolve({ file, id: tag }).some((value) => isOneOf(linker.catalog.catalog.idioms.fields, value));
  if (tag !== 'input' || attributes.some(({ kind }) => kind === 'spread')) return false;
  const type = attributes.find((one) => one.kind === 'property' && one.name === 'type');
  const value = type && file.expression(type.value);
  return value === undefined || (value.kind === 'literal' && TYPED.test(String(value.value)));
}

function tellsKeysApart(linker: Linker, { file, function: id }: Hop): boolean {
  const text = textOf(linker, file, file.functionAt(id)?.span);
  return /\b(?:key|code|keyCode|which)\b/.test(text);
}

function textOf(linker: Linker, file: FileIndex, span: Span | undefined): string {
  return span === undefined ? '' : linker.project.code(file.path, span);
}

/** The conditions under which an expression is reached in its own function: around it, and of returns before it. */
function conditionsOf(file: FileIndex, id: ExpressionId): readonly Span[] {
  const spans: Span[] = [];
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region === 'catch') spans.push(node.statement.span);
    if (around?.kind === 'if' && node.region !== 'body') spans.push(file.expression(around.condition).span);
    if (around?.kind === 'switch') spans.push(file.expression(around.subject).span);
  }
  for (let at = file.parentOf(id), child = id; at !== undefined; child = at, at = file.parentOf(at)) {
    const expression = file.expression(at);
    if (expression.kind === 'conditional' && expression.condition !== child) spans.push(file.expression(expression.condition).span);
    if (expression.kind === 'logical' && expression.left !== child) spans.push(file.expression(expression.left).span);
  }
  return [...spans, ...returnsBefore(file, id)];
}

/** `if (!text) return;` before it, in the same function. */
function returnsBefore(file: FileIndex, id: ExpressionId): readonly Span[] {
  const { function: frame, span } = file.expression(id);
  return file.returnsOf(frame).flatMap(({ statement }) => {
    const around = statement.region === 'then' ? statement.parent?.statement : undefined;
    return around?.kind === 'if' && around.span[1] <= span[0] ? [file.expression(around.condition).span] : [];
  });
}

/** Asks only whether there is a text, how long it is, or whether something is switched on. */
function isTrivial(linker: Linker, file: FileIndex, span: Span): boolean {
  return /^!?[\w.?]+(?:\.trim\(\))?$|\.length\b|^!?[$\w.]+\((['"])[^'"]*\1\)[!?]?\.checked$/.test(textOf(linker, file, span));
}

/** A component of the browser: it gives elements, at once, and keeps state as only such components can. */
function isDrawing(file: FileIndex, id: FunctionId): boolean {
  const declared = file.functionAt(id);
  if (!declared || declared.async || declared.generator || !/^[A-Z]/.test(declared.name ?? '')) return false;
  const givesElements = file.returnsOf(id).some(({ value }) => value !== undefined && holdsElements(file, value));
  return givesElements && (file.directives.includes('use client') || file.callsIn(id).some((call) => isHook(file, call)));
}

function holdsElements(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'conditional') return holdsElements(file, expression.then) || holdsElements(file, expression.else);
  if (expression.kind === 'logical') return holdsElements(file, expression.right);
  return expression.kind === 'jsx';
}

function isHook(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && /^use[A-Z]/.test(nameOf(file, call.callee));
}

function toRender(file: FileIndex, id: FunctionId, at: ExpressionId): RenderUse {
  const call = file.expression(at);
  const site = siteOf({ file, id: call.kind === 'call' ? call.callee : at });
  return { ...site, kind: 'render', of: file.functionAt(id)?.name ?? null };
}
