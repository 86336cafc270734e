import { ts } from 'ts-morph';
import { findScripts, toScripts } from '../components/index.js';
import type { Span } from '../facts.js';
import type { TextEdit } from './intention.js';

/** A file as a repair sees it: its current text and a fresh tree of it. */
export interface Source {
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** In a component: all that is written in the file, and where its scripts stand, outside of which nothing may be inserted but comments. */
  readonly component?: { readonly written: string; readonly scripts: readonly Span[] };
}

/** An edit before it is told which file it belongs to. */
export type Draft = Omit<TextEdit, 'file'>;

export function parseSource(file: string, text: string): Source {
  const code = toScripts(file, text);
  const scripts = findScripts(file, text);
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  return { text: code, tree, ...(scripts && { component: { written: text, scripts } }) };
}

/** The outermost node that covers exactly `span` and is of the wanted kind. */
export function findNode<T extends ts.Node>(source: Source, span: Span, isWanted: (node: ts.Node) => node is T): T | undefined {
  const [start, end] = span;
  function find(node: ts.Node): T | undefined {
    if (node.pos > start || node.end < end) return undefined;
    if (node.end === end && node.getStart(source.tree) === start && isWanted(node)) return node;
    return ts.forEachChild(node, find);
  }
  return find(source.tree);
}

export type AnyCall = ts.CallExpression | ts.NewExpression;

export function isAnyCall(node: ts.Node): node is AnyCall {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

export function insertAt(offset: number, text: string): Draft {
  return { span: [offset, offset], text };
}

export function startOf(source: Source, node: ts.Node): number {
  return node.getStart(source.tree);
}

export function textOf(source: Source, node: ts.Node): string {
  return node.getText(source.tree);
}

export function lineStartOf(source: Source, offset: number): number {
  const starts = source.tree.getLineStarts();
  return starts[source.tree.getLineAndCharacterOfPosition(offset).line] ?? 0;
}

/** The white space that the line of `offset` begins with. */
export function indentationAt(source: Source, offset: number): string {
  return /^[\uFEFF]?([ \t]*)/.exec(source.text.slice(lineStartOf(source, offset)))?.[1] ?? '';
}

/** Only white space stands between the line's start and `offset`. */
export function isFirstInLine(source: Source, offset: number): boolean {
  return source.text.slice(lineStartOf(source, offset), offset).trim() === '';
}

export function hasLineBreak(text: string): boolean {
  return /[\r\n]/.test(text);
}

/** The end of the comments that follow `offset` on its own line, or `offset`. */
export function endOfTrailingComments(source: Source, offset: number): number {
  return ts.getTrailingCommentRanges(source.text, offset)?.at(-1)?.end ?? offset;
}

/** The innermost function around a node, or undefined at a module's top level. Class bodies and their initializers count as frames of their own. */
export function findFrame(node: ts.Node): ts.SignatureDeclaration | ts.ClassElement | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionLike(at) || ts.isPropertyDeclaration(at) || ts.isClassStaticBlockDeclaration(at)) return at;
  }
  return undefined;
}

/** `call()` as the head of `call().then(f).finally(g)`: the whole chain. */
export function findChain(node: ts.Expression): ts.Expression {
  const parent = node.parent;
  const continues =
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isCallExpression(parent) && parent.expression === node) ||
    ts.isNonNullExpression(parent) ||
    ts.isParenthesizedExpression(parent);
  return continues ? findChain(parent) : node;
}

/** Can be followed by `.member` as it stands. */
export function isLeftHandSide(node: ts.Expression): boolean {
  return (
    ts.isCallExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    (ts.isNewExpression(node) && node.arguments !== undefined)
  );
}

/** The expression without parentheses and type assertions around it. */
export function unwrap(node: ts.Expression): ts.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node);
  return isWrapper ? unwrap(node.expression) : node;
}

/** Spans of text where white space is part of a value, so that no line may be indented there. */
export function findLiteralSpans(root: ts.Node, source: Source): readonly Span[] {
  const spans: Span[] = [];
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      spans.push([startOf(source, node), node.end]);
    }
    ts.forEachChild(node, visit);
  }
  visit(root);
  return spans;
}
