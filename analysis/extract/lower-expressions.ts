import { ts } from '@ts-morph/common';
import type { ExpressionId, ExpressionShape } from '../facts.js';
import { lowerBinary, lowerUnary } from './lower-assignments.js';
import { lowerCall, lowerNew } from './lower-calls.js';
import { lowerClassExpression } from './lower-classes.js';
import { lowerArrow, lowerFunctionExpression } from './lower-functions.js';
import { lowerJsxElement, lowerJsxFragment } from './lower-jsx.js';
import { lowerObject } from './lower-objects.js';
import { lowerType } from './lower-types.js';
import { addExpression, DEEPEST, type Lowering, NO_RECEIVER, toInferredName, toSpan } from './lowering.js';
import { isListedExpression } from './nodes.js';
import { findValue } from './scopes.js';

export function lowerExpression(low: Lowering, written: ts.Expression): ExpressionId {
  const node = unwrap(written);
  if (low.depth >= DEEPEST) return addExpression(low, node, OPAQUE);
  low.depth++;
  const id = lowerFrequent(low, node);
  low.depth--;
  return id;
}

/** Lowers what is given to a name, which functions and classes take for their own. */
export function lowerNamed(low: Lowering, written: ts.Expression, name: ts.PropertyName | undefined, receiver = NO_RECEIVER): ExpressionId {
  const node = unwrap(written);
  if (ts.isArrowFunction(node)) return lowerArrow(low, node, toInferredName(low, name));
  if (ts.isFunctionExpression(node)) return lowerFunctionExpression(low, node, toInferredName(low, name), receiver);
  if (ts.isClassExpression(node)) return lowerClassExpression(low, node, toInferredName(low, name));
  return lowerExpression(low, node);
}

export function lowerAll(low: Lowering, nodes: readonly ts.Expression[]): readonly ExpressionId[] {
  const ids: ExpressionId[] = [];
  for (const node of nodes) ids.push(lowerExpression(low, node));
  return ids;
}

/** Parentheses and `as const` say nothing about the value. */
export function unwrap(written: ts.Expression): ts.Expression {
  let node = written;
  for (;;) {
    if (ts.isParenthesizedExpression(node)) node = node.expression;
    else if ((ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && ts.isConstTypeReference(node.type)) node = node.expression;
    else return node;
  }
}

const OPAQUE: ExpressionShape = { kind: 'opaque' };

function lowerFrequent(low: Lowering, node: ts.Expression): ExpressionId {
  if (!isListedExpression(node)) return addExpression(low, node, OPAQUE);
  switch (node.kind) {
    case ts.SyntaxKind.Identifier:
      return addExpression(low, node, toName(low, node.text));
    case ts.SyntaxKind.PropertyAccessExpression:
      return lowerMember(low, node);
    case ts.SyntaxKind.StringLiteral:
    case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
      return addExpression(low, node, { kind: 'literal', value: node.text });
    case ts.SyntaxKind.CallExpression:
      return lowerCall(low, node);
    case ts.SyntaxKind.ObjectLiteralExpression:
      return lowerObject(low, node);
    case ts.SyntaxKind.BinaryExpression:
      return lowerBinary(low, node);
    case ts.SyntaxKind.ArrowFunction:
      return lowerArrow(low, node);
    case ts.SyntaxKind.NumericLiteral:
      return addExpression(low, node, toNumber(node.text));
    case ts.SyntaxKind.ThisKeyword:
      return lowerThis(low, node);
    case ts.SyntaxKind.AwaitExpression:
      return addExpression(low, node, { kind: 'await', value: lowerExpression(low, node.expression) });
    case ts.SyntaxKind.ArrayLiteralExpression:
      return addExpression(low, node, { kind: 'array', elements: lowerAll(low, node.elements) });
    case ts.SyntaxKind.ConditionalExpression:
      return lowerConditional(low, node);
    case ts.SyntaxKind.PrefixUnaryExpression:
    case ts.SyntaxKind.PostfixUnaryExpression:
      return lowerUnary(low, node);
    case ts.SyntaxKind.TemplateExpression:
      return lowerTemplate(low, node);
    default:
      return lowerConstant(low, node);
  }
}

function lowerConstant(low: Lowering, node: ts.Expression): ExpressionId {
  if (!isListedExpression(node)) return addExpression(low, node, OPAQUE);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return addExpression(low, node, { kind: 'literal', value: true });
    case ts.SyntaxKind.FalseKeyword:
      return addExpression(low, node, { kind: 'literal', value: false });
    case ts.SyntaxKind.NullKeyword:
      return addExpression(low, node, { kind: 'literal', value: null });
    case ts.SyntaxKind.OmittedExpression:
      return addExpression(low, node, UNDEFINED);
    case ts.SyntaxKind.ElementAccessExpression:
      return lowerIndex(low, node);
    case ts.SyntaxKind.NewExpression:
      return lowerNew(low, node);
    case ts.SyntaxKind.SpreadElement:
      return addExpression(low, node, { kind: 'spread', value: lowerExpression(low, node.expression) });
    case ts.SyntaxKind.FunctionExpression:
      return lowerFunctionExpression(low, node);
    case ts.SyntaxKind.ClassExpression:
      return lowerClassExpression(low, node);
    case ts.SyntaxKind.JsxElement:
    case ts.SyntaxKind.JsxSelfClosingElement:
      return lowerJsxElement(low, node);
    case ts.SyntaxKind.JsxFragment:
      return lowerJsxFragment(low, node);
    default:
      return lowerRare(low, node);
  }
}

function lowerRare(low: Lowering, node: ts.Expression): ExpressionId {
  if (!isListedExpression(node)) return addExpression(low, node, OPAQUE);
  switch (node.kind) {
    case ts.SyntaxKind.AsExpression:
    case ts.SyntaxKind.TypeAssertionExpression:
    case ts.SyntaxKind.SatisfiesExpression:
      return lowerCast(low, node);
    case ts.SyntaxKind.NonNullExpression:
      return addExpression(low, node, { kind: 'nonnull', value: lowerExpression(low, node.expression) });
    case ts.SyntaxKind.TypeOfExpression:
      return addExpression(low, node, { kind: 'unary', operator: 'typeof', value: lowerExpression(low, node.expression) });
    case ts.SyntaxKind.VoidExpression:
      return addExpression(low, node, { kind: 'unary', operator: 'void', value: lowerExpression(low, node.expression) });
    case ts.SyntaxKind.DeleteExpression:
      return addExpression(low, node, { kind: 'unary', operator: 'delete', value: lowerExpression(low, node.expression) });
    case ts.SyntaxKind.YieldExpression:
      return lowerYield(low, node);
    case ts.SyntaxKind.SuperKeyword:
      return lowerSuper(low, node);
    case ts.SyntaxKind.TaggedTemplateExpression:
      return lowerTagged(low, node);
    case ts.SyntaxKind.ExpressionWithTypeArguments:
      return lowerExpression(low, node.expression);
    default:
      // Big integers, regular expressions, `import.meta`, `new.target`, and whatever the language gets next.
      return addExpression(low, node, OPAQUE);
  }
}

const UNDEFINED: ExpressionShape = { kind: 'literal', value: undefined };
// JSON has no undefined, so the facts say it by leaving the value out.
Reflect.deleteProperty(UNDEFINED, 'value');

function toName(low: Lowering, name: string): ExpressionShape {
  const binding = findValue(low.scope, name);
  if (binding !== undefined) return { kind: 'name', binding };
  if (name === 'undefined') return UNDEFINED;
  // The parser puts an empty name where one is missing.
  return name === '' ? OPAQUE : { kind: 'global', name };
}

/** The parser has already done away with underscores and other bases. */
function toNumber(text: string): ExpressionShape {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'literal', value } : OPAQUE;
}

function lowerMember(low: Lowering, node: ts.PropertyAccessExpression): ExpressionId {
  const object = lowerExpression(low, node.expression);
  const optional = node.questionDotToken !== undefined;
  return addExpression(low, node, { kind: 'member', object, name: node.name.text, nameSpan: toSpan(low, node.name), optional });
}

function lowerIndex(low: Lowering, node: ts.ElementAccessExpression): ExpressionId {
  const object = lowerExpression(low, node.expression);
  const optional = node.questionDotToken !== undefined;
  const key = unwrap(node.argumentExpression);
  if (!ts.isStringLiteralLike(key)) return addExpression(low, node, { kind: 'index', object, key: lowerExpression(low, key), optional });
  return addExpression(low, node, { kind: 'member', object, name: key.text, nameSpan: toSpan(low, key), optional });
}

/** An object literal's own id is filled in when the literal is complete. */
function lowerThis(low: Lowering, node: ts.Node): ExpressionId {
  const { class: owner, static: isStatic, waiting } = low.receiver;
  if (owner !== undefined)
    return addExpression(low, node, isStatic === true ? { kind: 'this', class: owner, static: true } : { kind: 'this', class: owner });
  const id = addExpression(low, node, { kind: 'this' });
  waiting?.push(id);
  return id;
}

function lowerSuper(low: Lowering, node: ts.Node): ExpressionId {
  const owner = low.receiver.class;
  return addExpression(low, node, owner === undefined ? { kind: 'super' } : { kind: 'super', class: owner });
}

function lowerConditional(low: Lowering, node: ts.ConditionalExpression): ExpressionId {
  const condition = lowerExpression(low, node.condition);
  const whenTrue = lowerExpression(low, node.whenTrue);
  // biome-ignore lint/suspicious/noThenProperty: the facts name the branches as the language does, and nobody awaits them.
  return addExpression(low, node, { kind: 'conditional', condition, then: whenTrue, else: lowerExpression(low, node.whenFalse) });
}

function lowerTemplate(low: Lowering, node: ts.TemplateExpression): ExpressionId {
  const texts = [node.head.text];
  const values: ExpressionId[] = [];
  for (const span of node.templateSpans) {
    values.push(lowerExpression(low, span.expression));
    texts.push(span.literal.text);
  }
  return addExpression(low, node, { kind: 'template', texts, values });
}

function lowerTagged(low: Lowering, node: ts.TaggedTemplateExpression): ExpressionId {
  const tag = lowerExpression(low, node.tag);
  return addExpression(low, node, { kind: 'tagged', tag, template: lowerExpression(low, node.template) });
}

function lowerCast(low: Lowering, node: ts.AsExpression | ts.TypeAssertion | ts.SatisfiesExpression): ExpressionId {
  const value = lowerExpression(low, node.expression);
  return addExpression(low, node, { kind: 'cast', value, type: lowerType(low, node.type), checked: ts.isSatisfiesExpression(node) });
}

function lowerYield(low: Lowering, node: ts.YieldExpression): ExpressionId {
  const delegate = node.asteriskToken !== undefined;
  if (node.expression === undefined) return addExpression(low, node, { kind: 'yield', delegate });
  return addExpression(low, node, { kind: 'yield', value: lowerExpression(low, node.expression), delegate });
}
