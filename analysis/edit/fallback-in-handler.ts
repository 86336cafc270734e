import { ts } from 'ts-morph';
import { isAsync } from './insert-await.js';
import type { Intention } from './intention.js';
import { type Draft, findFrame, findNode, indentationAt, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';

const COMMENT = '// Give the user something to go on with: a default, a cached answer, another model.';

/** Puts a value that the program can go on with at the end of a `catch` clause, in the place of a `throw`. */
export function fallbackInHandler(intention: Extract<Intention, { kind: 'fallback-in-handler' }>, source: Source): readonly Draft[] {
  const clause = findNode(source, intention.handler, ts.isCatchClause);
  const target = intention.givesBy === 'return' ? 'return ' : clause && findTarget(clause, source);
  if (clause === undefined || target === undefined) return [];
  const { newline, unit, terminator } = readStyle(source);
  const outer = indentationAt(source, clause.block.end - 1);
  const inner = newline + outer + unit;
  const value = intention.givesBy === 'return' ? toFallbackValue(clause, source) : 'null';
  const lines = `${COMMENT}${inner}${target}${value}${terminator}`;
  const last = clause.block.statements.at(-1);
  if (last !== undefined && ts.isThrowStatement(last)) return [withHole([startOf(source, last), last.end], lines, value)];
  if (last !== undefined && ts.isReturnStatement(last)) return [];
  const [open, close] = [startOf(source, clause.block) + 1, clause.block.end - 1];
  const from = open + source.text.slice(open, close).trimEnd().length;
  return [withHole([from, close], inner + lines + newline + outer, value)];
}

function withHole(span: Draft['span'], text: string, value: string): Draft {
  const at = text.lastIndexOf(value);
  return { span, text, placeholders: [[at, at + value.length]] };
}

/** `result = ` */
function findTarget({ parent }: ts.CatchClause, source: Source): string | undefined {
  const expressions = parent.tryBlock.statements.flatMap((one) => (ts.isExpressionStatement(one) ? [one.expression] : []));
  const assigned = expressions.findLast(isAwaitedAssignment);
  return assigned && `${textOf(source, assigned.left)} = `;
}

function isAwaitedAssignment(node: ts.Expression): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && hasAwait(node.right);
}

function hasAwait(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  return !ts.isFunctionLike(node) && ts.forEachChild(node, (child) => hasAwait(child) || undefined) === true;
}

/** An empty value of the promised type where one is written down, else `null`. */
function toFallbackValue(clause: ts.CatchClause, source: Source): string {
  const frame = findFrame(clause);
  const written = frame !== undefined && ts.isFunctionLike(frame) ? frame.type : undefined;
  if (written === undefined || frame === undefined) return 'null';
  const type = isAsync(frame) && ts.isTypeReferenceNode(written) ? (written.typeArguments?.[0] ?? written) : written;
  if (ts.isArrayTypeNode(type)) return '[]';
  if (type.kind === ts.SyntaxKind.StringKeyword) return readStyle(source).quote.repeat(2);
  if (type.kind === ts.SyntaxKind.NumberKeyword) return '0';
  return type.kind === ts.SyntaxKind.BooleanKeyword ? 'false' : 'null';
}
