import { ts } from 'ts-morph';
import { type Source, startOf } from './source.js';

/** Where the first line of one's own may stand: after a byte order mark, a shebang and directives such as `'use client'`. */
export function findTopOfFile(source: Source): number {
  if (source.component) return findTopOfScript(source);
  const prologue = readPrologue(source);
  if (prologue !== undefined) return findNextLine(source.text, prologue.end);
  const shebang = ts.getShebang(source.text);
  if (shebang !== undefined) return findNextLine(source.text, shebang.length);
  return source.text.startsWith('\uFEFF') ? 1 : 0;
}

/** The first line of a component's first script, or what stands right behind its tag. */
function findTopOfScript({ text, component }: Source): number {
  const start = component?.scripts[0]?.[0] ?? 0;
  return start + (/^[ \t]*\r?\n/.exec(text.slice(start))?.[0].length ?? 0);
}

/** Where an import may stand in a file without imports: below the file's header comment too. */
export function findTopOfCode(source: Source): number {
  const top = findTopOfFile(source);
  // Past a file's start the compiler takes comments as leading only below a line break.
  const comments = ts.getLeadingCommentRanges(source.text, Math.max(0, top - 1)) ?? [];
  const header = comments.findLast(({ end }) => /^\r?\n[ \t]*\r?\n/.test(source.text.slice(end)));
  return header === undefined ? top : (/^\s*\n/.exec(source.text.slice(header.end))?.[0].length ?? 0) + header.end;
}

/** Where a declaration may stand above a statement without coming between it and the comments attached to it. */
export function findTopOfStatement(source: Source, statement: ts.Statement): number {
  let top = startOf(source, statement);
  for (const comment of (ts.getLeadingCommentRanges(source.text, statement.pos) ?? []).toReversed()) {
    const isAttached = /^[ \t]*\r?\n?[ \t]*$/.test(source.text.slice(comment.end, top));
    const startsLine = /(^|[\r\n\uFEFF])[ \t]*$/.test(source.text.slice(0, comment.pos));
    if (!isAttached || !startsLine) break;
    top = comment.pos;
  }
  return top;
}

function readPrologue(source: Source): ts.Statement | undefined {
  const isDirective = (statement: ts.Statement) => ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
  const first = source.tree.statements.findIndex((statement) => !isDirective(statement));
  return source.tree.statements[(first < 0 ? source.tree.statements.length : first) - 1];
}

function findNextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}
