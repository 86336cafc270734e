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

export function mentionsSanitizer(linker: Linker, path: string): boolean {
  return linker.project.matches(path, SANITIZER) || linker.project.matches(path, OWN_SANITIZER);
}

export function mentionsConfirmation(linker: Linker, path: string): boolean {
  const { project } = linker;
  return project.matches(path, CONFIRMATION) || (project.matches(path, TERMINAL) && project.matches(path, QUESTION));
}
