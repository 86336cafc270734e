import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findNode, indentationAt, insertAt, isFirstInLine, type Source, startOf } from './source.js';
import { readStyle } from './style.js';

/** Writes a statement on a line of its own before the one that an expression stands in. */
export function insertBefore({ expression, code, hole }: Extract<Intention, { kind: 'insert-before' }>, source: Source): readonly Draft[] {
  const node = findNode(source, expression, ts.isExpression);
  const statement = node && findStatement(node);
  if (statement === undefined || !isFirstInLine(source, startOf(source, statement))) return [];
  const { newline, terminator } = readStyle(source);
  const at = startOf(source, statement);
  const from = code.indexOf(hole);
  const text = `${code}${terminator}${newline}${indentationAt(source, at)}`;
  return [{ ...insertAt(at, text), ...(from >= 0 && { placeholders: [[from, from + hole.length]] }) }];
}

/** The statement in a list of statements; none where a function without braces or a branch without them is in between. */
function findStatement(node: ts.Node): ts.Statement | undefined {
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)) return ts.isStatement(at) ? at : undefined;
    if (ts.isFunctionLike(parent) || ts.isClassLike(parent)) return undefined;
    if (ts.isStatement(at) && ts.isStatement(parent) && !ts.isBlock(parent)) return undefined;
  }
  return undefined;
}
