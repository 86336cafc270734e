import { ts } from '@ts-morph/common';
import type { BindingId, CommentFact, ExportFact, ExpressionId, SyntaxErrorFact, TypeDeclaration } from '../facts.js';
import type { IdRange, SectionEdit } from '../open-file.js';
import { createModule } from './lower-file.js';
import { type BindingDraft, type Lowering, type MovableSpan, NO_RECEIVER } from './lowering.js';
import { type FileDraft, isDirective, lowerSection, readNames, type SectionDraft, toNames } from './open-file.js';
import { findChange } from './parse.js';
import { mentionsPrototype } from './prototypes.js';
import { orderSources, orderSourcesOf } from './sources.js';
import { parseWindow, type Window } from './window.js';

/** Lowers the one statement anew that a change lies in. After undefined the draft is worth nothing. */
export function editSection(draft: FileDraft, text: string): SectionEdit | undefined {
  const change = findChange(draft.text, text);
  const [from, to] = [change.span.start, change.span.start + change.span.length];
  const delta = change.newLength - change.span.length;
  const index = draft.sections.findIndex(({ start, end }) => start < from && to <= end);
  const section = draft.sections[index];
  if (!section || !isEditable(draft, section)) return undefined;
  const window = parseAt(draft, index, text, delta);
  const changed = text.slice(section.start, section.end + delta);
  if (!window || addressesSeawall(changed) || mentionsPrototype(changed)) return undefined;
  const names = readNames({ ...draft.low, file: window.file, text: window.file.text }, window.node);
  if (toNames(names) !== section.names) return undefined;
  const syntaxErrors = replaceErrors(draft, index, window, delta);
  if (!syntaxErrors) return undefined;
  draft.facts.comments = draft.facts.comments.map((comment) => moveComment(comment, section.end, delta));
  draft.facts.syntaxErrors = syntaxErrors;
  draft.text = text;
  moveFollowing(draft, index, delta);
  const before = new Set(dropSources(draft.low, section));
  const isSame = replaceContent(draft, section, window, names);
  if (!isSame) return undefined;
  const after = findAssigned(draft.low, section.content.expressions);
  orderSourcesOf(draft.low, [...after, ...section.declared], (id) => sectionOf(draft, id));
  const assigned = [...new Set([...before, ...after])].filter((id) => !section.declared.includes(id));
  return { index, assigned };
}

const EDITABLE: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.TryStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.Block,
]);
/** As many are kept of a file; with more nobody knows which were left out. */
const MOST_ERRORS = 20;
/** Replaced entries in the tables for each that is in use, before it pays to open the file anew. */
const MOST_WASTE = 3;

function isEditable({ low, facts, sections, text }: FileDraft, section: SectionDraft): boolean {
  if (!EDITABLE.has(section.kind) || section.isDirective || facts.syntaxErrors.length >= MOST_ERRORS) return false;
  if (section.exports.some((exported) => exported.kind !== 'binding') || addressesSeawall(text.slice(section.start, section.end)))
    return false;
  const used = sections.reduce((sum, { content }) => sum + content.expressions[1] - content.expressions[0], 0);
  if (low.expressions.length > (used + 1000) * MOST_WASTE) return false;
  // Overloads, and what merges with a type or a namespace, are one thing in several statements.
  return sections.every((other) => other === section || !other.declared.some((id) => section.declared.includes(id)));
}

function addressesSeawall(text: string): boolean {
  return text.includes('seawall-');
}

function parseAt({ path, sections, isModule }: FileDraft, index: number, text: string, delta: number): Window | undefined {
  const section = sections[index];
  if (!section) return undefined;
  const isFollowed = index + 1 < sections.length;
  const window = parseWindow(path, text, { start: section.start, end: section.end + delta, isFollowed, isModule });
  return window && window.node.kind === section.kind && !isDirective(window.node) ? window : undefined;
}

/** An error at the first token of a statement may be about the end of the one before. */
function replaceErrors(
  { facts, sections, text }: FileDraft,
  index: number,
  window: Window,
  delta: number,
): readonly SyntaxErrorFact[] | undefined {
  const first = sections[index]?.tokenStart ?? 0;
  const last = sections[index + 1]?.tokenStart ?? text.length;
  const before = facts.syntaxErrors.filter(({ span }) => span[0] <= first);
  if (before.some(({ span }) => span[0] === first)) return undefined;
  const after = facts.syntaxErrors.filter(({ span }) => span[0] > last);
  const errors = [...before, ...window.syntaxErrors, ...after.map((error) => ({ ...error, span: moved(error.span, delta) }))];
  return errors.length < MOST_ERRORS ? errors : undefined;
}

function moveComment(comment: CommentFact, end: number, delta: number): CommentFact {
  return comment.span[0] < end ? comment : { ...comment, span: moved(comment.span, delta) };
}

function moved([start, end]: readonly [number, number], delta: number): MovableSpan {
  return [start + delta, end + delta];
}

/** In place: whoever holds such a span goes on pointing at the same code. */
function moveFollowing({ sections, low, text, body }: FileDraft, index: number, delta: number): void {
  for (const [at, section] of sections.entries()) {
    if (at < index) continue;
    section.end += delta;
    if (at === index) continue;
    section.start += delta;
    section.tokenStart += delta;
    for (const span of section.spans) {
      span[0] += delta;
      span[1] += delta;
    }
  }
  const directives = low.functions[0]?.directives ?? [];
  low.functions[0] = createModule(text.length, directives, body);
}

/** Takes out what the statement gave to names of the top level, and says to which. */
function dropSources(low: Lowering, section: SectionDraft): readonly BindingId[] {
  const assigned = findAssigned(low, section.content.expressions);
  for (const id of assigned) {
    const sources = low.bindings[id]?.sources ?? [];
    sources.splice(0, sources.length, ...sources.filter(({ from }) => !isInRange(from, section.content.expressions)));
  }
  return assigned;
}

/** The names of the top level that draw on any of these expressions. */
function findAssigned({ moduleScope, bindings }: Lowering, expressions: IdRange): readonly BindingId[] {
  return [...moduleScope.values.values()].filter((id) => bindings[id]?.sources.some(({ from }) => isInRange(from, expressions)));
}

function sectionOf({ sections }: FileDraft, id: ExpressionId): number {
  return sections.findIndex(({ content }) => isInRange(id, content.expressions));
}

function isInRange(id: number, [first, end]: IdRange): boolean {
  return first <= id && id < end;
}

/** False if the statement now exports something else. */
function replaceContent(draft: FileDraft, section: SectionDraft, window: Window, names: readonly BindingDraft[]): boolean {
  const { low, sections, body } = draft;
  const before: { readonly exports: readonly ExportFact[]; readonly types: ReadonlySet<TypeDeclaration> } = {
    exports: section.exports,
    types: new Set(section.types),
  };
  section.spans = [];
  section.tokenStart = window.node.getStart(window.file);
  redeclare(low, section, names);
  enterModule(low, window.file);
  lowerSection(low, section, window.node);
  orderSources(low, section.content.bindings[0]);
  if (!isSameExports(before.exports, section.exports)) return false;
  low.exports.length -= section.exports.length;
  section.exports = before.exports;
  low.types.splice(0, low.types.length, ...low.types.filter((one) => !before.types.has(one)));
  body.splice(0, body.length, ...sections.flatMap(({ content }) => content.statements));
  return true;
}

/** The names keep their ids, and what was said of them is forgotten. */
function redeclare(low: Lowering, section: SectionDraft, names: readonly BindingDraft[]): void {
  for (const [index, id] of section.declared.entries()) {
    const binding = low.bindings[id];
    const name = names[index];
    if (!binding || !name) continue;
    const span = moved(name.span, 0);
    section.spans.push(span);
    binding.span = span;
    binding.type = undefined;
    binding.declares = undefined;
    binding.declaresClass = undefined;
  }
}

function enterModule(low: Lowering, file: ts.SourceFile): void {
  low.file = file;
  low.text = file.text;
  low.mentionsVar ||= /\bvar\b/.test(file.text);
  low.scope = low.moduleScope;
  low.frame = 0;
  low.receiver = NO_RECEIVER;
  low.depth = 0;
}

function isSameExports(some: readonly ExportFact[], others: readonly ExportFact[]): boolean {
  return some.length === others.length && some.every((one, index) => JSON.stringify(one) === JSON.stringify(others[index]));
}
