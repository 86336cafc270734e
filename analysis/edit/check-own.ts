import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findNode, indentationAt, insertAt, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';
import { findTopOfStatement } from './top-of-file.js';

/** Throws before the statement that looks a name up, where the object has no such entry of its own. */
export function checkOwn({ lookup }: Extract<Intention, { kind: 'check-own' }>, source: Source): readonly Draft[] {
  const access = findNode(source, lookup, ts.isElementAccessExpression);
  const statement = access && findStatement(access);
  if (access === undefined || statement === undefined) return [];
  const key = withoutCast(access.argumentExpression);
  if (!isSteady(access.expression) || !isSteady(key)) return [];
  const { newline, terminator, unit } = readStyle(source);
  const object = textOf(source, access.expression);
  const name = textOf(source, key);
  const test = `if (!Object.hasOwn(${object}, ${name})) throw new Error(\`Unknown tool: \${${name}}\`)${terminator}`;
  const start = startOf(source, statement);
  const indentation = indentationAt(source, start);
  if (canTakeAnother(statement.parent)) return [insertAt(findTopOfStatement(source, statement), `${test}${newline}${indentation}`)];
  // `if (isCall) await handlers[name]()` takes one statement only.
  const inner = `${indentation}${unit}`;
  return [insertAt(start, `{${newline}${inner}${test}${newline}${inner}`), insertAt(statement.end, `${newline}${indentation}}`)];
}

function canTakeAnother(parent: ts.Node): boolean {
  return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent);
}

/** The statement in which the lookup runs, unless it is of a kind that does more before. */
function findStatement(node: ts.Node): ts.Statement | undefined {
  for (let at = node; at.parent !== undefined && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isVariableStatement(at) || ts.isExpressionStatement(at) || ts.isReturnStatement(at)) return at;
  }
  return undefined;
}

/** A name, or members of one: read twice, it gives the same. */
function isSteady(node: ts.Expression): boolean {
  if (ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword) return true;
  return (ts.isPropertyAccessExpression(node) || ts.isNonNullExpression(node)) && isSteady(node.expression);
}

function withoutCast(node: ts.Expression): ts.Expression {
  const isWrapped = ts.isAsExpression(node) || ts.isParenthesizedExpression(node);
  return isWrapped ? withoutCast(node.expression) : node;
}
