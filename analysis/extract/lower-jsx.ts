import { ts } from '@ts-morph/common';
import type { ExpressionId, ObjectProperty } from '../facts.js';
import { lowerExpression } from './lower-expressions.js';
import { addExpression, addOpaque, type Lowering, toSpan } from './lowering.js';

export function lowerJsxElement(low: Lowering, node: ts.JsxElement | ts.JsxSelfClosingElement): ExpressionId {
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const tag = lowerTag(low, opening.tagName);
  const attributes = opening.attributes.properties.map((attribute) => lowerAttribute(low, attribute));
  const children = ts.isJsxElement(node) ? lowerChildren(low, node.children) : [];
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'jsx', tag, attributes, children });
}

/** A fragment is an element without a name. */
export function lowerJsxFragment(low: Lowering, node: ts.JsxFragment): ExpressionId {
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'jsx',
    tag: '',
    attributes: [],
    children: lowerChildren(low, node.children),
  });
}

/** A name that begins with a small letter, or that no variable can have, is an element of the platform. */
function lowerTag(low: Lowering, tag: ts.JsxTagNameExpression): string | ExpressionId {
  if (ts.isJsxNamespacedName(tag)) return toAttributeName(tag);
  if (ts.isIdentifier(tag) && /^[a-z]|-/.test(tag.text)) return tag.text;
  return lowerExpression(low, tag);
}

function lowerAttribute(low: Lowering, node: ts.JsxAttributeLike): ObjectProperty {
  const span = toSpan(low, node);
  if (ts.isJsxSpreadAttribute(node)) return { kind: 'spread', value: lowerExpression(low, node.expression), span };
  const value = lowerAttributeValue(low, node);
  return { kind: 'property', name: toAttributeName(node.name), value, span, shorthand: false };
}

function lowerAttributeValue(low: Lowering, node: ts.JsxAttribute): ExpressionId {
  const value = node.initializer;
  if (value === undefined) return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'literal', value: true });
  if (!ts.isJsxExpression(value)) return lowerExpression(low, value);
  return value.expression === undefined ? addOpaque(low, value) : lowerExpression(low, value.expression);
}

function toAttributeName(name: ts.JsxAttributeName): string {
  return ts.isIdentifier(name) ? name.text : `${name.namespace.text}:${name.name.text}`;
}

function lowerChildren(low: Lowering, nodes: readonly ts.JsxChild[]): readonly ExpressionId[] {
  const children: ExpressionId[] = [];
  for (const node of nodes) {
    const child = lowerChild(low, node);
    if (child !== undefined) children.push(child);
  }
  return children;
}

function lowerChild(low: Lowering, node: ts.JsxChild): ExpressionId | undefined {
  if (ts.isJsxText(node)) return undefined;
  if (!ts.isJsxExpression(node)) return lowerExpression(low, node);
  if (node.expression === undefined) return undefined;
  const value = lowerExpression(low, node.expression);
  return node.dotDotDotToken === undefined
    ? value
    : addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'spread', value });
}
