import { ts } from '@ts-morph/common';
import type { BindingSource, ExpressionId } from '../facts.js';
import { lowerExpression, lowerNamed, unwrap } from './lower-expressions.js';
import { lowerPrototypeMethod } from './lower-functions.js';
import { addExpression, type Lowering, toSpan } from './lowering.js';
import { assignName, assignPattern } from './patterns.js';
import { findValue } from './scopes.js';

export function lowerBinary(low: Lowering, node: ts.BinaryExpression): ExpressionId {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.CommaToken) return lowerSequence(low, node);
  if (operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment) return lowerAssignment(low, node);
  const left = lowerExpression(low, node.left);
  const right = lowerExpression(low, node.right);
  const text = toOperator(operator);
  if (text === '&&' || text === '||' || text === '??')
    return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'logical', operator: text, left, right });
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'binary', operator: text, left, right });
}

export function lowerUnary(low: Lowering, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): ExpressionId {
  const operator = toOperator(node.operator);
  const id = addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'unary',
    operator,
    value: lowerExpression(low, node.operand),
  });
  const target = unwrap(node.operand);
  if ((operator === '++' || operator === '--') && ts.isIdentifier(target))
    assignName(low, target.text, { from: id, path: [], by: 'compound' });
  return id;
}

/** Long chains of commas, as bundlers write them, become one flat list. */
function lowerSequence(low: Lowering, node: ts.BinaryExpression): ExpressionId {
  const operands: ts.Expression[] = [];
  let rest: ts.Expression = node;
  while (ts.isBinaryExpression(rest) && rest.operatorToken.kind === ts.SyntaxKind.CommaToken) {
    operands.push(rest.right);
    rest = unwrap(rest.left);
  }
  operands.push(rest);
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'sequence',
    values: operands.reverse().map((operand) => lowerExpression(low, operand)),
  });
}

function lowerAssignment(low: Lowering, node: ts.BinaryExpression): ExpressionId {
  const target = unwrap(node.left);
  if (ts.isObjectLiteralExpression(target) || ts.isArrayLiteralExpression(target)) return lowerPatternAssignment(low, node, target);
  const left = lowerExpression(low, target);
  const name = readTargetName(target);
  const method = lowerPrototypeMethod(low, node);
  const value = method ?? (name === undefined ? lowerExpression(low, node.right) : lowerNamed(low, node.right, name));
  const operator = toOperator(node.operatorToken.kind);
  const id = addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'assign', operator, target: left, value });
  if (ts.isIdentifier(target)) assignName(low, target.text, toSource(operator, id, value));
  else if (operator === '=') exportAssigned(low, target, value);
  return id;
}

function lowerPatternAssignment(low: Lowering, node: ts.BinaryExpression, pattern: ts.Expression): ExpressionId {
  const value = lowerExpression(low, node.right);
  const id = addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'assign',
    operator: toOperator(node.operatorToken.kind),
    value,
  });
  assignPattern(low, pattern, [{ from: value, path: [], by: 'assignment' }]);
  return id;
}

/** `a ??= b`, `a ||= b` and `a &&= b` either leave the name alone or assign what is on the right. */
function toSource(operator: string, whole: ExpressionId, value: ExpressionId): BindingSource {
  const isPlain = operator === '=' || operator === '??=' || operator === '||=' || operator === '&&=';
  return isPlain ? { from: value, path: [], by: 'assignment' } : { from: whole, path: [], by: 'compound' };
}

function readTargetName(target: ts.Expression): ts.Identifier | ts.PrivateIdentifier | undefined {
  if (ts.isIdentifier(target)) return target;
  return ts.isPropertyAccessExpression(target) && !isModuleExports(target) ? target.name : undefined;
}

/** CommonJS: `module.exports = e`, `module.exports.a = e`, `exports.a = e`. */
function exportAssigned(low: Lowering, target: ts.Expression, value: ExpressionId): void {
  if (!ts.isPropertyAccessExpression(target)) return;
  if (isModuleExports(target)) {
    if (isGlobal(low, 'module')) low.exports.push({ kind: 'value', name: '=', value });
    return;
  }
  const object = target.expression;
  const isExports = ts.isIdentifier(object)
    ? object.text === 'exports' && isGlobal(low, 'exports')
    : isModuleExports(object) && isGlobal(low, 'module');
  if (isExports) low.exports.push({ kind: 'value', name: target.name.text, value });
}

function isModuleExports(node: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'module'
  );
}

function isGlobal(low: Lowering, name: string): boolean {
  return findValue(low.scope, name) === undefined;
}

function toOperator(kind: ts.SyntaxKind): string {
  return ts.tokenToString(kind) ?? '';
}
