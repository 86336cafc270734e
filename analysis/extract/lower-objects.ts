import { ts } from '@ts-morph/common';
import type { ExpressionId, ObjectProperty } from '../facts.js';
import { lowerExpression, lowerNamed } from './lower-expressions.js';
import { lowerMethod } from './lower-functions.js';
import { addExpression, addOpaque, type Lowering, type Receiver, readPropertyName, toSpan } from './lowering.js';

export function lowerObject(low: Lowering, node: ts.ObjectLiteralExpression): ExpressionId {
  const waiting: ExpressionId[] = [];
  const receiver: Receiver = { waiting };
  const properties: ObjectProperty[] = [];
  for (const property of node.properties) properties.push(lowerProperty(low, property, receiver));
  const id = addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'object', properties });
  for (const use of waiting) tellReceiver(low, use, id);
  return id;
}

function tellReceiver(low: Lowering, use: ExpressionId, object: ExpressionId): void {
  const expression = low.expressions[use];
  if (expression?.kind === 'this') low.expressions[use] = { ...expression, object };
}

function lowerProperty(low: Lowering, node: ts.ObjectLiteralElementLike, receiver: Receiver): ObjectProperty {
  const span = toSpan(low, node);
  switch (node.kind) {
    case ts.SyntaxKind.PropertyAssignment:
      return lowerPropertyAssignment(low, node, receiver);
    case ts.SyntaxKind.ShorthandPropertyAssignment:
      return { kind: 'property', name: node.name.text, value: lowerExpression(low, node.name), span, shorthand: true };
    case ts.SyntaxKind.SpreadAssignment:
      return { kind: 'spread', value: lowerExpression(low, node.expression), span };
    default:
      return lowerAccessor(low, node, receiver);
  }
}

function lowerPropertyAssignment(low: Lowering, node: ts.PropertyAssignment, receiver: Receiver): ObjectProperty {
  const span = toSpan(low, node);
  const name = readPropertyName(node.name);
  const key = name === undefined && ts.isComputedPropertyName(node.name) ? lowerExpression(low, node.name.expression) : undefined;
  // `{ run: function () { this… } }` has the object for its `this`, just as `{ run() {} }` has.
  const value = lowerNamed(low, node.initializer, node.name, receiver);
  return key === undefined ? { kind: 'property', name: name ?? '', value, span, shorthand: false } : { kind: 'computed', key, value, span };
}

function lowerAccessor(low: Lowering, node: ts.MethodDeclaration | ts.AccessorDeclaration, receiver: Receiver): ObjectProperty {
  const span = toSpan(low, node);
  const name = readPropertyName(node.name);
  const key = name === undefined && ts.isComputedPropertyName(node.name) ? lowerExpression(low, node.name.expression) : undefined;
  const kind = toAccessorKind(node);
  const declares = lowerMethod(low, node, { kind, receiver });
  // Without a body there is a syntax error, and no function.
  const value =
    declares === undefined ? addOpaque(low, node) : addExpression(low, { span, function: low.frame, kind: 'function', declares });
  return key === undefined ? { kind, name: name ?? '', value, span } : { kind: 'computed', key, value, span };
}

function toAccessorKind(node: ts.Node): 'method' | 'getter' | 'setter' {
  if (ts.isGetAccessor(node)) return 'getter';
  return ts.isSetAccessor(node) ? 'setter' : 'method';
}
