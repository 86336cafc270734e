import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findNode, indentationAt, insertAt, isAnyCall, type Source, startOf } from './source.js';
import { readStyle } from './style.js';

/** Throws where the response of an awaited request is none of success, before anybody reads its body. */
export function checkStatus({ call }: Extract<Intention, { kind: 'check-status' }>, source: Source): readonly Draft[] {
  const node = findNode(source, call, isAnyCall);
  const awaited = node?.parent;
  if (awaited === undefined || !ts.isAwaitExpression(awaited)) return [];
  const named = findNamed(awaited);
  if (named === undefined || !canBeFollowed(named.statement)) return [];
  const { newline, semicolon } = {
    newline: readStyle(source).newline,
    semicolon: named.statement.getText(source.tree).endsWith(';') ? ';' : '',
  };
  const indentation = indentationAt(source, startOf(source, named.statement));
  const text = `if (!${named.name}.ok) throw new Error(\`HTTP \${${named.name}.status}\`)${semicolon}`;
  return [insertAt(named.statement.end, `${newline}${indentation}${text}`)];
}

interface Named {
  readonly name: string;
  readonly statement: ts.Statement;
}

/** `const response = await fetch(…)`, `response = await fetch(…)`. */
function findNamed(awaited: ts.AwaitExpression): Named | undefined {
  const { parent } = awaited;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && ts.isVariableStatement(parent.parent.parent))
    return { name: parent.name.text, statement: parent.parent.parent };
  if (ts.isBinaryExpression(parent) && ts.isIdentifier(parent.left) && ts.isExpressionStatement(parent.parent))
    return { name: parent.left.text, statement: parent.parent };
  return undefined;
}

function canBeFollowed({ parent }: ts.Statement): boolean {
  return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent);
}
