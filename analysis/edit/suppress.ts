import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, indentationAt, insertAt, lineStartOf, type Source, startOf } from './source.js';
import { readNewline } from './style.js';
import { findTopOfFile } from './top-of-file.js';

type Suppress = Extract<Intention, { kind: 'suppress' }>;
const REASON = 'reason';

/** Writes the directive that silences a rule at one place or in the whole file; the reason is the author's to give. */
export function suppress(intention: Suppress, source: Source): readonly Draft[] {
  return intention.scope === 'line' ? suppressLine(intention, source) : suppressFile(intention, source);
}

function suppressFile({ rule }: Suppress, source: Source): readonly Draft[] {
  if (new RegExp(`seawall-ignore-file\\s+${rule}\\b`).test(source.text)) return [];
  const top = findTopOfFile(source);
  return [toDraft(top, '', `// seawall-ignore-file ${rule} -- `, readNewline(source.text))];
}

function suppressLine({ rule, at }: Suppress, source: Source): readonly Draft[] {
  if (at[0] > source.text.length) return [];
  const line = lineStartOf(source, at[0]);
  if (isInMarkup(source, at[0])) return suppressMarkup(source, line, rule);
  const directive = `seawall-ignore-next-line ${rule} -- `;
  const newline = readNewline(source.text);
  const existing = findDirectiveAbove(source, line);
  if (existing !== undefined) return existing.rules.includes(rule) ? [] : [insertAt(existing.end, `, ${rule}`)];
  const surroundings = line === 0 ? undefined : findToken(source, line - 1);
  const bom = line === 0 && source.text.startsWith('\uFEFF') ? 1 : 0;
  if (surroundings === undefined) return [toDraft(line + bom, indentationAt(source, line), `// ${directive}`, newline)];
  if (ts.isJsxText(surroundings)) return [toDraft(line, indentationAt(source, line), `{/* ${directive}`, ` */}${newline}`)];
  const hole = findTemplateHole(source, at[0]);
  return hole === undefined ? [] : [toDraft(hole, '', `// ${directive}`, newline)];
}

function isInMarkup({ component }: Source, offset: number): boolean {
  return component !== undefined && !component.scripts.some(([start, end]) => start <= offset && offset <= end);
}

/** Between tags, for inside of one no comment can stand. */
function suppressMarkup({ component }: Source, line: number, rule: string): readonly Draft[] {
  const written = component?.written ?? '';
  const indentation = /^[ \t]*(?=[<{])/.exec(written.slice(line))?.[0];
  if (indentation === undefined) return [];
  return [toDraft(line, indentation, `<!-- seawall-ignore-next-line ${rule} -- `, ` -->${readNewline(written)}`)];
}

/** Only the line right above counts, so a second rule joins the directive that stands there. */
function findDirectiveAbove(source: Source, line: number): { readonly rules: readonly string[]; readonly end: number } | undefined {
  if (line === 0) return undefined;
  const above = lineStartOf(source, line - 1);
  const match = /seawall-ignore-next-line\s+([a-z-]+(?:\s*,\s*[a-z-]+)*)/.exec(source.text.slice(above, line));
  const [written, names = ''] = match ?? [];
  return match === null || written === undefined ? undefined : { rules: names.split(/\s*,\s*/), end: above + match.index + written.length };
}

function toDraft(offset: number, indentation: string, head: string, tail: string): Draft {
  const start = indentation.length + head.length;
  return { span: [offset, offset], text: indentation + head + REASON + tail, placeholders: [[start, start + REASON.length]] };
}

/** The text of an element or of a template in which `offset` lies: there, a line of its own would not be a comment. */
function findToken(source: Source, offset: number): ts.Node | undefined {
  function find(node: ts.Node): ts.Node | undefined {
    if (offset < node.pos || offset >= node.end) return undefined;
    const isText = ts.isJsxText(node) || (isTemplateText(node) && startOf(source, node) <= offset);
    return isText ? node : ts.forEachChild(node, find);
  }
  return find(source.tree);
}

function isTemplateText(node: ts.Node): boolean {
  return ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** The start of the `${…}` around `offset`; what stands there moves to the line after the directive. */
function findTemplateHole(source: Source, offset: number): number | undefined {
  let hole: number | undefined;
  function visit(node: ts.Node): void {
    if (offset < node.pos || offset >= node.end) return;
    if (ts.isTemplateSpan(node) && offset < node.literal.pos) hole = node.expression.pos;
    ts.forEachChild(node, visit);
  }
  visit(source.tree);
  return hole;
}
