import { ts } from '@ts-morph/common';
import type { CommentFact } from '../facts.js';

/** The comments that begin with `seawall-`, in source order. Almost every file has none, which costs one substring search. */
export function readComments(file: ts.SourceFile): readonly CommentFact[] {
  const { text } = file;
  if (!text.includes('seawall-')) return [];
  const comments: CommentFact[] = [];
  for (const match of text.matchAll(/\/(?:\/|\*+)\s*seawall-/g)) {
    const end = findCommentEnd(file, match.index);
    if (end === undefined) continue;
    const comment = strip(text.slice(match.index, end));
    // `seawall-` may stand on the line after an empty comment.
    if (comment.startsWith('seawall-')) comments.push({ span: [match.index, end], text: comment });
  }
  return comments;
}

/** Where the comment that starts at this offset ends; undefined when the offset is inside a string, a template, JSX text or another comment. */
function findCommentEnd(file: ts.SourceFile, offset: number): number | undefined {
  const { node, from } = findGap(file, offset);
  if (isScannedInContext(node) && node.getStart(file) <= offset) return undefined;
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, file.languageVariant, file.text, undefined, from);
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const start = scanner.getTokenStart();
    if (start > offset) return undefined;
    if (start === offset) return isComment(token) ? scanner.getTokenEnd() : undefined;
  }
  return undefined;
}

/** The innermost node around an offset, and the end of its last child before it. Between the two there are only keywords, punctuation and comments. */
function findGap(file: ts.SourceFile, offset: number): { readonly node: ts.Node; readonly from: number } {
  let node: ts.Node = file;
  let from = 0;
  for (;;) {
    from = node.pos;
    const inner: ts.Node | undefined = ts.forEachChild(node, (child) => {
      if (child.pos <= offset && offset < child.end) return child;
      if (child.end <= offset) from = Math.max(from, child.end);
      return undefined;
    });
    if (inner === undefined) return { node, from };
    node = inner;
  }
}

/** Tokens that a scanner can't recognize without knowing what surrounds them. */
function isScannedInContext(node: ts.Node): boolean {
  return ts.isTemplateMiddleOrTemplateTail(node) || ts.isRegularExpressionLiteral(node) || ts.isJsxText(node);
}

function isComment(token: ts.SyntaxKind): boolean {
  return token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
}

function strip(comment: string): string {
  if (comment.startsWith('//')) return comment.slice(2).trim();
  return comment.replace(/^\/\*+|\*+\/$/g, '').trim();
}
