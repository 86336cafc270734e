import { ts } from 'ts-morph';
import { isAsync } from './insert-await.js';
import type { Intention } from './intention.js';
import { type Draft, findFrame, findNode, indentationAt, insertAt, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';

const COMMENT = '// Give the user something to go on with: a default, a cached answer, another model.';

type Handler = ts.CatchClause | ts.ArrowFunction | ts.FunctionExpression;

/** Puts a value that the program can go on with at the end of a handler. */
export function fallbackInHandler(intention: Extract<Intention, { kind: 'fallback-in-handler' }>, source: Source): readonly Draft[] {
  const handler = findHandler(intention.handler, source);
  if (handler === undefined) return [];
  const value = toFallbackValue(handler, source);
  const body = ts.isCatchClause(handler) ? handler.block : handler.body;
  if (!ts.isBlock(body)) return [{ span: [startOf(source, body), body.end], text: value, placeholders: [[0, value.length]] }];
  return writeFallback(body, toTarget(handler, source), value, source);
}

/** The clause, or the function given to `.catch(…)`. */
function findHandler(span: readonly [number, number], source: Source): Handler | undefined {
  const found = findNode(source, span, (node): node is Handler | ts.CallExpression => isHandler(node) || ts.isCallExpression(node));
  if (found === undefined || !ts.isCallExpression(found)) return found;
  return found.arguments.findLast((argument): argument is ts.ArrowFunction | ts.FunctionExpression => isHandler(argument));
}

function isHandler(node: ts.Node): node is Handler {
  return ts.isCatchClause(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function writeFallback(body: ts.Block, target: string | undefined, value: string, source: Source): readonly Draft[] {
  const { newline, unit, terminator } = readStyle(source);
  const outer = indentationAt(source, body.end - 1);
  const inner = newline + outer + unit;
  const statement = target === undefined ? undefined : `${target}${value}${terminator}`;
  const last = body.statements.at(-1);
  const lines = statement === undefined ? [COMMENT] : [COMMENT, statement];
  if (last !== undefined && ts.isThrowStatement(last) && statement !== undefined) {
    return [withHole({ span: [startOf(source, last), last.end], text: lines.join(inner) }, value)];
  }
  if (last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last))) {
    return [insertAt(startOf(source, last), COMMENT + inner)];
  }
  const close = body.end - 1;
  const content = source.text.slice(startOf(source, body) + 1, close).trimEnd();
  const from = startOf(source, body) + 1 + content.length;
  return [withHole({ span: [from, close], text: `${inner}${lines.join(inner)}${newline}${outer}` }, value)];
}

function withHole(draft: Draft, value: string): Draft {
  const at = draft.text.lastIndexOf(value);
  return at < 0 ? draft : { ...draft, placeholders: [[at, at + value.length]] };
}

/** How the protected code hands its answer on, so that the fallback takes the same way: `return `, `result = `. */
function toTarget(handler: Handler, source: Source): string | undefined {
  if (!ts.isCatchClause(handler)) return 'return ';
  const statements = handler.parent.tryBlock.statements;
  if (statements.some(ts.isReturnStatement)) return 'return ';
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, operatorToken } = statement.expression;
    if (operatorToken.kind === ts.SyntaxKind.EqualsToken) return `${textOf(source, left)} = `;
  }
  return undefined;
}

/** An empty value of the promised type where one is written down, else `null`. */
function toFallbackValue(handler: Handler, source: Source): string {
  const frame = ts.isCatchClause(handler) ? findFrame(handler) : undefined;
  const written = frame !== undefined && ts.isFunctionLike(frame) ? frame.type : undefined;
  if (written === undefined || frame === undefined) return 'null';
  const type = isAsync(frame) && ts.isTypeReferenceNode(written) ? (written.typeArguments?.[0] ?? written) : written;
  if (ts.isArrayTypeNode(type)) return '[]';
  if (type.kind === ts.SyntaxKind.StringKeyword) return readStyle(source).quote.repeat(2);
  if (type.kind === ts.SyntaxKind.NumberKeyword) return '0';
  return type.kind === ts.SyntaxKind.BooleanKeyword ? 'false' : 'null';
}
