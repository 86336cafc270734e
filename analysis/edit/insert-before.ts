import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findNode, indentationAt, insertAt, isFirstInLine, type Source, startOf } from './source.js';
import { readStyle } from './style.js';
import { findTopOfStatement } from './top-of-file.js';

/** Writes a statement on a line of its own before the one that an expression stands in. */
export function insertBefore({ expression, code, hole }: Extract<Intention, { kind: 'insert-before' }>, source: Source): readonly Draft[] {
  const node = findNode(source, expression, ts.isExpression);
  const statement = node && findStatement(node);
  if (statement === undefined) return [];
  const { newline, terminator, unit } = readStyle(source);
  const at = startOf(source, statement);
  const from = code.indexOf(hole);
  const placeholders = (shift: number) => (from >= 0 ? { placeholders: [[from + shift, from + shift + hole.length]] as const } : {});
  const indentation = indentationAt(source, at);
  if (isInList(statement)) {
    // `case 'chat': return ask(topic)`
    const top = findTopOfStatement(source, statement);
    const separator = isFirstInLine(source, top) ? `${terminator}${newline}${indentation}` : '; ';
    return [{ ...insertAt(top, code + separator), ...placeholders(0) }];
  }
  if (/\/[/*]/.test(source.text.slice(statement.pos, at))) return [];
  // `if (isFirst) await ask(topic)` takes one statement only.
  const outer = isFirstInLine(source, at) ? indentation.slice(unit.length) : indentation;
  const inner = newline + outer + unit;
  const before = source.text.slice(0, at).trimEnd().length;
  return [
    { span: [before, at], text: ` {${inner}${code}${terminator}${inner}`, ...placeholders(2 + inner.length) },
    insertAt(statement.end, `${newline}${outer}}`),
  ];
}

/** The innermost statement; none where a function without braces is in between. */
function findStatement(node: ts.Node): ts.Statement | undefined {
  for (let at = node; at.parent !== undefined; at = at.parent) {
    if (ts.isStatement(at) && !ts.isBlock(at)) return isElse(at) ? undefined : at;
    if (ts.isFunctionLike(at.parent) || ts.isClassLike(at.parent)) return undefined;
  }
  return undefined;
}

/** What stands in front of an `else if` would belong to neither branch. */
function isElse(statement: ts.Statement): boolean {
  return ts.isIfStatement(statement.parent) && statement.parent.elseStatement === statement && ts.isIfStatement(statement);
}

function isInList({ parent }: ts.Statement): boolean {
  return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent) || ts.isCaseOrDefaultClause(parent);
}
