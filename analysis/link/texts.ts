import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

/** Stands for a part of a text that is not known. No source text contains it. */
export const HOLE = '\uFFFC';

/** Stands for something that is absent: with the parameters of a function left out, whatever its callers would give. */
export const ABSENT = '\uFFFB';

const MOST_TEXTS = 40;
const DEEPEST = 12;

/** The texts that an expression can give, with `HOLE` for unknown parts. Strings are put together from templates, `+`, `join`, `new URL`. */
export function findTexts(linker: Linker, ref: Ref, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [HOLE];
  const values = linker.resolve(ref);
  const texts = values.length === 0 ? [HOLE] : values.flatMap((value) => textsOf(linker, value, depth + 1));
  return prune(texts);
}

function textsOf(linker: Linker, value: Value, depth: number): readonly string[] {
  if (value.kind === 'literal') return [value.value === undefined ? ABSENT : value.value === null ? HOLE : String(value.value)];
  if (value.kind === 'template') return templateTexts(linker, value.at, depth);
  if (value.kind === 'global' && value.path[0] === 'URL' && value.path[1] === 'new') return urlTexts(linker, value.calls.at(-1), depth);
  if (value.kind === 'computed') return computedTexts(linker, value.at, depth);
  return [HOLE];
}

function templateTexts(linker: Linker, ref: Ref, depth: number): readonly string[] {
  const template = ref.file.expression(ref.id);
  if (template.kind !== 'template') return [HOLE];
  return combine(
    template.texts.flatMap((text, i) => {
      const value = template.values[i];
      return value === undefined ? [[text]] : [[text], findTexts(linker, { ...ref, id: value }, depth)];
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

function urlTexts(linker: Linker, call: Ref | undefined, depth: number): readonly string[] {
  const construction = call?.file.expression(call.id);
  if (!call || construction?.kind !== 'new') return [HOLE];
  const [path, base] = construction.arguments;
  if (path === undefined) return [HOLE];
  const paths = findTexts(linker, { ...call, id: path }, depth);
  if (base === undefined) return paths;
  return combine([
    findTexts(linker, { ...call, id: base }, depth).map((text) => text.replace(/\/$/, '')),
    paths.map((text) => (text.startsWith('/') ? text : `/${text}`)),
  ]);
}

const KEEPS_TEXT = new Set(['trim', 'toString', 'trimEnd', 'trimStart', 'replace', 'replaceAll', 'toLowerCase', 'slice', 'substring']);

function computedTexts(linker: Linker, ref: Ref, depth: number): readonly string[] {
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'binary' && expression.operator === '+')
    return combine([expression.left, expression.right].map((id) => findTexts(linker, { ...ref, id }, depth)));
  if (expression.kind === 'assign' && expression.operator === '+=') return [HOLE];
  if (expression.kind !== 'call') return [HOLE];
  const callee = ref.file.expression(expression.callee);
  if (callee.kind !== 'member') return [HOLE];
  if (KEEPS_TEXT.has(callee.name)) return findTexts(linker, { ...ref, id: callee.object }, depth);
  if (callee.name === 'concat')
    return combine([callee.object, ...expression.arguments].map((id) => findTexts(linker, { ...ref, id }, depth)));
  return callee.name === 'join' ? joinTexts(linker, ref, callee.object, expression.arguments[0], depth) : [HOLE];
}

function joinTexts(linker: Linker, ref: Ref, list: number, separator: number | undefined, depth: number): readonly string[] {
  const between = separator === undefined ? [','] : findTexts(linker, { ...ref, id: separator }, depth);
  return linker.resolve({ ...ref, id: list }).flatMap((value) => {
    const array = value.kind === 'array' ? value.at.file.expression(value.at.id) : undefined;
    if (value.kind !== 'array' || array?.kind !== 'array') return [HOLE];
    const parts = array.elements.flatMap((id, i) => [...(i === 0 ? [] : [between]), findTexts(linker, { ...value.at, id }, depth)]);
    return combine(parts);
  });
}
