import type { ResultMethods } from '../../catalog.js';

/** What the methods of lists and promises do with the values that these hold, by name: no type is known. */
export interface HandingMethod {
  /** The argument that is called with what the list holds or the promise gives, and the parameter that receives it. */
  readonly callback?: { readonly argument: number; readonly parameter: number };
  /** What the method gives back: the list itself or a part of it, one of its elements, `{ value }` with one, or only what the callback returns. */
  readonly gives: 'list' | 'element' | 'step' | 'nothing';
  /** What becomes of the callback's own value. */
  readonly returns: CallbackReturn;
}

/** `value`: the method gives it (or a list that it is flattened into). `element`: it becomes an element; `result`: what a result holds. `nothing`: it only decides. */
export type CallbackReturn = 'value' | 'element' | 'result' | 'nothing';

const FIRST = { argument: 0, parameter: 0 } as const;
const ONLY_DECIDES = { callback: FIRST, returns: 'nothing' } as const;

const PLAIN_LIST = ['slice', 'concat', 'reverse', 'toReversed', 'flat', 'values', 'entries', 'splice', 'with'];
const PLAIN_ELEMENT = ['pop', 'shift', 'at', 'get', 'join'];

const LIST_METHODS: ReadonlyMap<string, HandingMethod> = new Map<string, HandingMethod>([
  ...PLAIN_LIST.map((name) => [name, { gives: 'list', returns: 'nothing' }] as const),
  ...PLAIN_ELEMENT.map((name) => [name, { gives: 'element', returns: 'nothing' }] as const),
  ['next', { gives: 'step', returns: 'nothing' }],
  ...['filter', 'sort', 'toSorted'].map((name) => [name, { ...ONLY_DECIDES, gives: 'list' }] as const),
  ...['find', 'findLast'].map((name) => [name, { ...ONLY_DECIDES, gives: 'element' }] as const),
  ...['forEach', 'some', 'every', 'findIndex'].map((name) => [name, { ...ONLY_DECIDES, gives: 'nothing' }] as const),
  ['map', { callback: FIRST, gives: 'nothing', returns: 'element' }],
  ['flatMap', { callback: FIRST, gives: 'nothing', returns: 'value' }],
  ['reduce', { callback: { argument: 0, parameter: 1 }, gives: 'nothing', returns: 'value' }],
  ['reduceRight', { callback: { argument: 0, parameter: 1 }, gives: 'nothing', returns: 'value' }],
]);

/** Of a result, which holds a value or an error: `ask().andThen(check).map(toText).unwrapOr('')`. */
export function findResultMethod({ maps, chains, looks, passes, takesOut }: ResultMethods, name: string): HandingMethod | undefined {
  if (maps.includes(name)) return { callback: FIRST, gives: 'nothing', returns: 'result' };
  if (chains.includes(name)) return { callback: FIRST, gives: 'nothing', returns: 'value' };
  if (looks.includes(name)) return { ...ONLY_DECIDES, gives: 'list' };
  if (passes.includes(name)) return { gives: 'list', returns: 'nothing' };
  return takesOut.includes(name) ? { gives: 'element', returns: 'nothing' } : undefined;
}

export function findListMethod(name: string): HandingMethod | undefined {
  return LIST_METHODS.get(name);
}

/** Methods that things other than lists have too: on a value of which nothing says that it is a list they mean nothing. */
const AMBIGUOUS = new Set(['get', 'values', 'entries', 'next', 'with', 'concat', 'join', 'slice', 'splice']);

export function findPlainListMethod(name: string): HandingMethod | undefined {
  return AMBIGUOUS.has(name) ? undefined : LIST_METHODS.get(name);
}

/** Globals that give back what they are given, inside the same list if it sat in one; `Object.assign` gives it with more. */
const HANDS_BACK = new Set([
  'Object.assign',
  'Promise.all',
  'Promise.resolve',
  'Object.freeze',
  'Object.seal',
  'structuredClone',
  'Array.from',
]);

export function isHandingBack(name: string): boolean {
  return HANDS_BACK.has(name);
}

/** Globals that give a list of what an object holds, whatever its keys. */
const LISTS = new Set(['Object.values', 'Object.entries']);

export function isListing(name: string): boolean {
  return LISTS.has(name);
}

/** Globals that take nothing of what an object holds but the names. */
const NAMES = new Set(['Object.keys', 'Object.hasOwn', 'Array.isArray', 'Boolean']);

export function isNaming(name: string): boolean {
  return NAMES.has(name);
}

/** Globals that give one element of what they are given. */
const PICKS = new Set(['Promise.race', 'Promise.any']);

export function isPicking(name: string): boolean {
  return PICKS.has(name);
}
