import { ts } from 'ts-morph';
import { isAsync } from './insert-await.js';
import type { Intention } from './intention.js';
import { type Draft, findFrame, findNode, indentationAt, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';

const COMMENT = '// Give the user something to go on with: a default, a cached answer, another model.';

/** Puts a value that the program can go on with at the end of a `catch` clause, in the place of a `throw`. */
export function fallbackInHandler(intention: Extract<Intention, { kind: 'fallback-in-handler' }>, source: Source): readonly Draft[] {
  const clause = findNode(source, intention.handler, ts.isCatchClause);
  const assigned = clause && intention.givesBy === 'assignment' ? findAssigned(clause) : undefined;
  if (clause === undefined || (intention.givesBy === 'assignment' && assigned === undefined)) return [];
  const value = assigned ? toAssignedValue(assigned, source) : toFallbackValue(clause, source);
  if (value === undefined) return [];
  const target = assigned ? `${textOf(source, assigned)} = ` : 'return ';
  const { newline, unit, terminator } = readStyle(source);
  const outer = indentationAt(source, clause.block.end - 1);
  const inner = newline + outer + unit;
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

/** `result` of `result = await …`. */
function findAssigned({ parent }: ts.CatchClause): ts.Expression | undefined {
  const expressions = parent.tryBlock.statements.flatMap((one) => (ts.isExpressionStatement(one) ? [one.expression] : []));
  return expressions.findLast(isAwaitedAssignment)?.left;
}

/** What the name may hold; undefined where its type admits nothing that can be made up, or is left to TypeScript, which would follow the `null`. */
function toAssignedValue(target: ts.Expression, source: Source): string | undefined {
  if (!/\.[cm]?tsx?$/.test(source.tree.fileName) || !ts.isIdentifier(target)) return 'null';
  const declaration = findDeclaration(target.text, target);
  if (declaration === undefined) return 'null';
  return declaration.type === undefined ? undefined : toValueOf(declaration.type, source);
}

/** The `let` of a name, in the blocks around the place where it is assigned. */
function findDeclaration(name: string, from: ts.Node): ts.VariableDeclaration | undefined {
  for (let at = from.parent; at !== undefined; at = at.parent) {
    if (!ts.isBlock(at) && !ts.isSourceFile(at) && !ts.isModuleBlock(at)) continue;
    const lists = at.statements.flatMap((one) => (ts.isVariableStatement(one) ? [...one.declarationList.declarations] : []));
    const found = lists.find((one) => ts.isIdentifier(one.name) && one.name.text === name);
    if (found) return found;
  }
  return undefined;
}

function isAwaitedAssignment(node: ts.Expression): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && hasAwait(node.right);
}

function hasAwait(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  return !ts.isFunctionLike(node) && ts.forEachChild(node, (child) => hasAwait(child) || undefined) === true;
}

/** An empty value of the promised type where one is written down, of a text where the `try` gives that, else `null`. */
function toFallbackValue(clause: ts.CatchClause, source: Source): string {
  const frame = findFrame(clause);
  const written = frame !== undefined && ts.isFunctionLike(frame) ? frame.type : undefined;
  if (written === undefined || frame === undefined) return givesText(clause.parent.tryBlock) ? readStyle(source).quote.repeat(2) : 'null';
  const type = isAsync(frame) && ts.isTypeReferenceNode(written) ? (written.typeArguments?.[0] ?? written) : written;
  return toValueOf(type, source) ?? 'null';
}

/** Its callers were written for a text, and need not have thought of `null`. */
function givesText(block: ts.Block): boolean {
  const [given, ...others] = findReturned(block);
  return given !== undefined && others.length === 0 && isText(given);
}

function findReturned(node: ts.Node): readonly ts.Expression[] {
  if (ts.isReturnStatement(node)) return node.expression ? [node.expression] : [];
  const found: ts.Expression[] = [];
  if (!ts.isFunctionLike(node)) ts.forEachChild(node, (child) => void found.push(...findReturned(child)));
  return found;
}

/** `answer.output_text`, `${words}`, `content ?? ''`, as far as it is told by how it is written. */
function isText(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return isText(node.expression);
  if (ts.isPropertyAccessExpression(node)) return /^(?:\w+_)?text$|Text$/.test(node.name.text);
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isText(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** Undefined for a type of which nothing empty is known. */
function toValueOf(type: ts.TypeNode, source: Source): string | undefined {
  if (ts.isArrayTypeNode(type)) return '[]';
  if (type.kind === ts.SyntaxKind.StringKeyword) return readStyle(source).quote.repeat(2);
  if (type.kind === ts.SyntaxKind.NumberKeyword) return '0';
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return 'false';
  if (type.kind === ts.SyntaxKind.AnyKeyword || type.kind === ts.SyntaxKind.UnknownKeyword) return 'null';
  const parts = ts.isUnionTypeNode(type) ? type.types : [];
  if (parts.some((part) => ts.isLiteralTypeNode(part) && part.literal.kind === ts.SyntaxKind.NullKeyword)) return 'null';
  return parts.some((part) => part.kind === ts.SyntaxKind.UndefinedKeyword) ? 'undefined' : undefined;
}
