import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** Renderers of Markdown that let the HTML in it through, by their own documentation. */
const RENDERERS: ReadonlyMap<string, RegExp> = new Map([
  ['marked', /^(?:default\.|marked\.)*(?:default|marked|parse|parseInline)$/],
  ['showdown', /^(?:default\.)?Converter\.new\.makeHtml$/],
  ['snarkdown', /^default$/],
]);
/** `path.join(folder, name)` still leads wherever the name says; `basename` does not. What `relative` gives is looked at. */
const JOINS = /^(?:default\.|posix\.|win32\.)*(?:join|resolve|normalize|relative)$/;

export function isRenderer(linker: Linker, call: Ref): boolean {
  return isPackageCall(linker, call, (specifier, path) => RENDERERS.get(specifier)?.test(path) === true) || isLooseRenderer(linker, call);
}

/** Renderers that let it through only where they are told to. */
const TOLD = /^(?:markdown-it|remark(?:-.*)?|rehype(?:-.*)?|unified|micromark)$/;
const RENDERING = /^(?:render|renderInline|process|processSync|micromark)$/;
const TELLING = /\bhtml:\s*true|allowDangerousHtml|sanitize:\s*false|rehypeRaw/;

/** `new MarkdownIt({ html: true }).render(text)`, `remark().use(html, { sanitize: false }).process(text)`. */
function isLooseRenderer(linker: Linker, call: Ref): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return false;
  return linker.resolve({ ...call, id: expression.callee }).some((value) => {
    if (value.kind !== 'package' || !TOLD.test(value.specifier) || !RENDERING.test(value.path.at(-1) ?? '')) return false;
    return [...value.calls, call].some(({ file, id }) => TELLING.test(linker.project.code(file.path, file.expression(id).span)));
  });
}

export function joinsPath(linker: Linker, call: Ref): boolean {
  return isPackageCall(linker, call, (specifier, path) => /^(?:node:)?path(?:\/\w+)?$/.test(specifier) && JOINS.test(path));
}

function isPackageCall(linker: Linker, call: Ref, isWanted: (specifier: string, path: string) => boolean): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return false;
  return linker
    .resolve({ ...call, id: expression.callee })
    .some((value) => value.kind === 'package' && isWanted(value.specifier, value.path.join('.')));
}

const SANITIZER = /dompurify|sanitize-html|rehype-sanitize|insane|\bxss\b|sanitizeHtml|sanitize\(|escapeHtml/i;
/** The browser's own, which is no setter of the program's. */
const OWN_SANITIZER = /\.setHTML\(/;
/** Somebody is asked in this file: by a prompt at the terminal, a dialog of the editor, or an approval of the program's own. */
const CONFIRMATION =
  /confirm|approv|consent|allowlist|whitelist|showWarningMessage|showInformationMessage|showQuickPick|showMessageBox|inquirer|enquirer|readline|@clack\/prompts|['"]prompts['"]|dry.?run/i;

export function mentionsSanitizer(linker: Linker, path: string): boolean {
  return linker.project.matches(path, SANITIZER) || linker.project.matches(path, OWN_SANITIZER);
}

export function mentionsConfirmation(linker: Linker, path: string): boolean {
  return linker.project.matches(path, CONFIRMATION);
}
