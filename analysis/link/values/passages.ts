import type { FunctionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCalled } from './idioms.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** Does the call make HTML of Markdown, with the HTML that was in it? */
export function isRenderer(linker: Linker, call: Ref): boolean {
  const { renderers } = linker.catalog.catalog.idioms;
  return findCalled(linker, call, renderers) !== undefined || isToldRenderer(linker, call);
}

/** `new MarkdownIt({ html: true }).render(text)`, `remark().use(html, { sanitize: false }).process(text)`. */
function isToldRenderer(linker: Linker, call: Ref): boolean {
  return linker.catalog.catalog.idioms.toldRenderers.some((one) => {
    const found = findCalled(linker, call, [one]);
    if (found?.kind !== 'package') return false;
    return [...found.calls, call].some(({ file, id }) => {
      const written = linker.project.code(file.path, file.expression(id).span).replace(/\s+/g, '');
      return one.raw.some((telling) => written.includes(telling));
    });
  });
}

/** `Babel.transform(code).code` does what the code says. */
export function findTranspiler(linker: Linker, call: Ref): { readonly at: string } | undefined {
  return linker.catalog.catalog.idioms.transpilers.find((one) => findCalled(linker, call, [one]) !== undefined);
}

/** `new Parser().astify(sql)`: what knows the language says what the text does. */
export function readsGrammar(linker: Linker, call: Ref): boolean {
  return findCalled(linker, call, linker.catalog.catalog.idioms.grammars) !== undefined;
}

/** `path.join(folder, name)` still leads wherever the name says; `basename` does not. What `relative` gives is looked at. */
export function joinsPath(linker: Linker, call: Ref): boolean {
  return findCalled(linker, call, linker.catalog.catalog.idioms.pathJoins) !== undefined;
}

/**
 * Is a sanitizer named where a text passes: in one of the functions that hold these places, or in none at all, as in settings of a renderer? One
 * that another function of the file uses, or that is only imported, cleans nothing here.
 */
export function mentionsSanitizer(linker: Linker, file: FileIndex, places: readonly Span[]): boolean {
  const { sanitizers, ownSanitizers } = linker.catalog.catalog.idioms;
  if (linker.project.matches(file.path, ownSanitizers)) return true;
  if (!linker.project.matches(file.path, sanitizers)) return false;
  const around = new Set(places.map((span) => outermostAt(file, span)));
  return listSanitizers(linker, file).some((span) => {
    const outermost = outermostAt(file, span);
    return outermost === undefined || around.has(outermost);
  });
}

/** Where one is named by a word of its own, or used by the name that it was imported under. */
function listSanitizers(linker: Linker, file: FileIndex): readonly Span[] {
  const { sanitizers } = linker.catalog.catalog.idioms;
  const text = linker.project.text(file.path);
  const named = [...text.matchAll(new RegExp(sanitizers, 'gi'))].flatMap(({ index, 0: word }): readonly Span[] =>
    isRemark(text, index) ? [] : [[index, index + word.length]],
  );
  const imported = file.bindingsOf(0).filter((id) => {
    const from = file.bindingAt(id)?.import;
    return from !== undefined && sanitizers.test(file.imports[from]?.from ?? '');
  });
  return [...named, ...imported.flatMap((id) => file.usesOf(id).map((use) => file.expression(use).span))];
}

/** Undefined where nothing but callbacks are around it: what a library is given holds for whoever uses it. */
function outermostAt(file: FileIndex, span: Span): FunctionId | undefined {
  const outermost = file.functionsAround(span).find((id) => id !== 0);
  return outermost === undefined || file.functionOwner(outermost).kind === 'expression' ? undefined : outermost;
}

/** In the line of an `import`, a `require` or a comment. */
function isRemark(text: string, index: number): boolean {
  const begin = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(begin, end < 0 ? undefined : end);
  return /^\s*(?:import\b|\/[/*]|\*)|\bfrom\s*['"]|\brequire\(/.test(line);
}
