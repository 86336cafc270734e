import type { FunctionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { toolNameOf } from '../files/scan.js';
import { isWithin } from '../files/spans.js';
import { findCalled } from './idioms.js';
import type { Linker } from './linker.js';
import { findToolBuilder } from './tool-builders.js';
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

const SANITIZER = /dompurify|sanitize-html|rehype-sanitize|insane|\bxss\b|sanitizeHtml|sanitize\(|escapeHtml/i;
/** The browser's own, which is no setter of the program's. */
const OWN_SANITIZER = /\.setHTML\(/;
/** Somebody is asked in this file: by a prompt at the terminal, a dialog of the editor, or an approval of the program's own. */
const CONFIRMATION =
  /confirm|approv|consent|allowlist|whitelist|showWarningMessage|showInformationMessage|showQuickPick|showMessageBox|inquirer|enquirer|@clack\/prompts|['"]prompts['"]|dry.?run/i;
/** Lines of a terminal are read for a conversation as well: what asks whether to go on says so. */
const TERMINAL = /readline/i;
const QUESTION = /\by\s*\/\s*n\b|\byes\b|['"`]y['"`]|\benter\b|\bsure\b|proceed|go ahead|permi[ts]|allow|deny|abort|cancel/i;

/**
 * Is a sanitizer named where a text passes: in one of the functions that hold these places, or in none at all, as in settings of a renderer? One
 * that another function of the file uses, or that is only imported, cleans nothing here.
 */
export function mentionsSanitizer(linker: Linker, file: FileIndex, places: readonly Span[]): boolean {
  if (linker.project.matches(file.path, OWN_SANITIZER)) return true;
  if (!linker.project.matches(file.path, SANITIZER)) return false;
  const around = new Set(places.map((span) => outermostAt(file, span)));
  return listSanitizers(linker, file).some((span) => {
    const outermost = outermostAt(file, span);
    return outermost === undefined || around.has(outermost);
  });
}

/** Where one is named by a word of its own, or used by the name that it was imported under. */
function listSanitizers(linker: Linker, file: FileIndex): readonly Span[] {
  const text = linker.project.text(file.path);
  const named = [...text.matchAll(new RegExp(SANITIZER, 'gi'))].flatMap(({ index, 0: word }): readonly Span[] =>
    isRemark(text, index) ? [] : [[index, index + word.length]],
  );
  const imported = file.bindingsOf(0).filter((id) => {
    const from = file.bindingAt(id)?.import;
    return from !== undefined && SANITIZER.test(file.imports[from]?.from ?? '');
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

/** What other tools of the file ask before they run says nothing of what stands in the spans. */
export function mentionsConfirmation(linker: Linker, file: FileIndex, within: readonly Span[]): boolean {
  if (!linker.project.matches(file.path, CONFIRMATION) && !linker.project.matches(file.path, TERMINAL)) return false;
  const others = within.length > 0 ? findTools(linker, file).filter((tool) => !within.some((span) => isWithin(span, tool))) : [];
  const text = withoutSpans(linker.project.text(file.path), others);
  return CONFIRMATION.test(text) || (TERMINAL.test(text) && QUESTION.test(text));
}

function findTools(linker: Linker, file: FileIndex): readonly Span[] {
  const names = new Set(linker.catalog.catalog.tools.map(({ path }) => toolNameOf(path)));
  const calls = [...names].flatMap((name) => file.callsNamed(name));
  const tools = calls.filter((id) => findToolBuilder(linker, { file, id })).map((id) => file.expression(id).span);
  return tools.filter((tool) => !tools.some((outer) => outer !== tool && isWithin(tool, outer)));
}

/** The name that something has where it stands: `approve: tool(…)`. */
const KEY = /[\w$'"]+\s*[:=]\s*$/;
const LONGEST_KEY = 80;

function withoutSpans(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort(([a], [b]) => b - a)
    .reduce((rest, [from, to]) => {
      const key = KEY.exec(rest.slice(Math.max(0, from - LONGEST_KEY), from))?.[0].length ?? 0;
      return rest.slice(0, from - key) + rest.slice(to);
    }, text);
}
