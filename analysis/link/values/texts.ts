import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { Linker } from './linker.js';
import { keyOf, type Ref, type Value } from './value.js';

/** Stands for a part of a text that is not known. No source text contains it. */
export const HOLE = '\uFFFC';

/** Stands for something that is absent: with the parameters of a function left out, whatever its callers would give. */
export const ABSENT = '\uFFFB';

const MOST_TEXTS = 40;

/** One search: each expression is read once, and one that is part of itself is a hole there. */
interface Reading {
  readonly linker: Linker;
  readonly known: Map<string, readonly string[]>;
}

/** The texts that an expression can give, with `HOLE` for unknown parts. Strings are put together from templates, `+`, `join`, `new URL`. */
export function findTexts(linker: Linker, ref: Ref): readonly string[] {
  return readTexts({ linker, known: new Map() }, ref);
}

function readTexts(reading: Reading, ref: Ref): readonly string[] {
  const key = keyOf(ref);
  const known = reading.known.get(key);
  if (known) return known;
  reading.known.set(key, [HOLE]);
  const values = reading.linker.resolve(ref);
  const texts = values.length === 0 ? [HOLE] : prune(values.flatMap((value) => textsOf(reading, value)));
  reading.known.set(key, texts);
  return texts;
}

function textsOf(reading: Reading, value: Value): readonly string[] {
  if (value.kind === 'literal') return [value.value === undefined ? ABSENT : value.value === null ? HOLE : String(value.value)];
  if (value.kind === 'template') return templateTexts(reading, value.at);
  if (value.kind === 'global' && value.path[0] === 'URL' && value.path[1] === 'new') return urlTexts(reading, value.calls.at(-1));
  if (value.kind === 'computed') return computedTexts(reading, value.at);
  return value.kind === 'package' ? settingTexts(reading, value) : [HOLE];
}

function templateTexts(reading: Reading, ref: Ref): readonly string[] {
  const template = ref.file.expression(ref.id);
  if (template.kind !== 'template') return [HOLE];
  return combine(
    template.texts.flatMap((text, i) => {
      const value = template.values[i];
      return value === undefined ? [[text]] : [[text], readTexts(reading, { ...ref, id: value })];
    }),
  );
}

/** Every way to put one text of each list behind each other, up to the limit. */
export function combine(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>((made, part) => prune(made.flatMap((text) => part.map((next) => text + next))), ['']);
}

/** A text may be put together from parts that never meet, such as a scheme before a text that has one: those go first, so that the limit hits no real ones. */
function prune(texts: readonly string[]): readonly string[] {
  const distinct = [...new Set(texts)];
  if (distinct.length < 2) return distinct;
  const possible = distinct.filter((text) => !/^[^?]*:\/\/[^?]*:\/\//.test(text));
  return (possible.length > 0 ? possible : distinct).slice(0, MOST_TEXTS);
}

function urlTexts(reading: Reading, call: Ref | undefined): readonly string[] {
  const construction = call?.file.expression(call.id);
  if (!call || construction?.kind !== 'new') return [HOLE];
  const [path, base] = construction.arguments;
  if (path === undefined) return [HOLE];
  const paths = readTexts(reading, { ...call, id: path });
  if (base === undefined) return paths;
  return combine([
    readTexts(reading, { ...call, id: base }).map((text) => text.replace(/\/$/, '')),
    paths.map((text) => (text.startsWith('/') ? text : `/${text}`)),
  ]);
}

/** `getConfiguration('chat').get('host', 'http://localhost:11434')`: the user's, or else what is given there. */
function settingTexts(reading: Reading, { specifier, path, calls }: Extract<Value, { kind: 'package' }>): readonly string[] {
  const { settings } = reading.linker.catalog.catalog.environment;
  const found = settings.find((one) => one.packages.includes(specifier) && isPathMatch(toTokens(one.path), path));
  const last = calls.at(-1);
  const call = last?.file.expression(last.id);
  const given = found && call?.kind === 'call' ? call.arguments[found.otherwise] : undefined;
  return last === undefined || given === undefined ? [HOLE] : [HOLE, ...readTexts(reading, { ...last, id: given })];
}

const KEEPS_TEXT = new Set(['trim', 'toString', 'trimEnd', 'trimStart', 'replace', 'replaceAll', 'toLowerCase', 'slice', 'substring']);

function computedTexts(reading: Reading, ref: Ref): readonly string[] {
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'binary' && expression.operator === '+')
    return combine([expression.left, expression.right].map((id) => readTexts(reading, { ...ref, id })));
  if (expression.kind === 'assign' && expression.operator === '+=') return [HOLE];
  if (expression.kind !== 'call') return [HOLE];
  const callee = ref.file.expression(expression.callee);
  if (callee.kind !== 'member') return [HOLE];
  if (KEEPS_TEXT.has(callee.name)) return readTexts(reading, { ...ref, id: callee.object });
  if (callee.name === 'concat') return combine([callee.object, ...expression.arguments].map((id) => readTexts(reading, { ...ref, id })));
  return callee.name === 'join' ? joinTexts(reading, ref, callee.object, expression.arguments[0]) : [HOLE];
}

function joinTexts(reading: Reading, ref: Ref, list: number, separator: number | undefined): readonly string[] {
  const between = separator === undefined ? [','] : readTexts(reading, { ...ref, id: separator });
  return reading.linker.resolve({ ...ref, id: list }).flatMap((value) => {
    const array = value.kind === 'array' ? value.at.file.expression(value.at.id) : undefined;
    if (value.kind !== 'array' || array?.kind !== 'array') return [HOLE];
    const parts = array.elements.flatMap((id, i) => [...(i === 0 ? [] : [between]), readTexts(reading, { ...value.at, id })]);
    return combine(parts);
  });
}
