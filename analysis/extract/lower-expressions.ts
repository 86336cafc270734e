import { ts } from '@ts-morph/common';
import type { Expression, ExpressionId } from '../facts.js';
import { lowerBinary, lowerUnary } from './lower-assignments.js';
import { lowerCall, lowerNew } from './lower-calls.js';
import { lowerClassExpression } from './lower-classes.js';
import { lowerArrow, lowerFunctionExpression } from './lower-functions.js';
import { lowerJsxElement, lowerJsxFragment } from './lower-jsx.js';
import { lowerObject } from './lower-objects.js';
import { lowerType } from './lower-types.js';
import { addExpression, addOpaque, DEEPEST, type Lowering, NO_RECEIVER, toInferredName, toSpan } from './lowering.js';
import { isListedExpression } from './nodes.js';
import { findValue } from './scopes.js';

export function lowerExpression(low: Lowering, written: ts.Expression): ExpressionId {
  const node = unwrap(written);
  if (low.depth >= DEEPEST) return addOpaque(low, node);
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

function lowerFrequent(low: Lowering, node: ts.Expression): ExpressionId {
  if (!isListedExpression(node)) return addOpaque(low, node);
  switch (node.kind) {
    case ts.SyntaxKind.Identifier:
      return lowerName(low, node);
    case ts.SyntaxKind.PropertyAccessExpression:
      return lowerMember(low, node);
    case ts.SyntaxKind.StringLiteral:
    case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
      return lowerLiteral(low, node, node.text);
    case ts.SyntaxKind.CallExpression:
      return lowerCall(low, node);
    case ts.SyntaxKind.ObjectLiteralExpression:
      return lowerObject(low, node);
    case ts.SyntaxKind.BinaryExpression:
      return lowerBinary(low, node);
    case ts.SyntaxKind.ArrowFunction:
      return lowerArrow(low, node);
    case ts.SyntaxKind.NumericLiteral:
      return lowerNumber(low, node);
    case ts.SyntaxKind.ThisKeyword:
      return lowerThis(low, node);
    case ts.SyntaxKind.AwaitExpression:
      return lowerAwait(low, node);
    case ts.SyntaxKind.ArrayLiteralExpression:
      return lowerArray(low, node);
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
  if (!isListedExpression(node)) return addOpaque(low, node);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return lowerLiteral(low, node, true);
    case ts.SyntaxKind.FalseKeyword:
      return lowerLiteral(low, node, false);
    case ts.SyntaxKind.NullKeyword:
      return lowerLiteral(low, node, null);
    case ts.SyntaxKind.OmittedExpression:
      return lowerUndefined(low, node);
    case ts.SyntaxKind.ElementAccessExpression:
      return lowerIndex(low, node);
    case ts.SyntaxKind.NewExpression:
      return lowerNew(low, node);
    case ts.SyntaxKind.SpreadElement:
      return lowerSpread(low, node);
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
  if (!isListedExpression(node)) return addOpaque(low, node);
  switch (node.kind) {
    case ts.SyntaxKind.AsExpression:
    case ts.SyntaxKind.TypeAssertionExpression:
    case ts.SyntaxKind.SatisfiesExpression:
      return lowerCast(low, node);
    case ts.SyntaxKind.NonNullExpression:
      return lowerNonNull(low, node);
    case ts.SyntaxKind.TypeOfExpression:
      return lowerOperator(low, node, 'typeof');
    case ts.SyntaxKind.VoidExpression:
      return lowerOperator(low, node, 'void');
    case ts.SyntaxKind.DeleteExpression:
      return lowerOperator(low, node, 'delete');
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
      return addOpaque(low, node);
  }
}

function lowerName(low: Lowering, node: ts.Identifier): ExpressionId {
  const name = node.text;
  const binding = findValue(low.scope, name);
  if (binding !== undefined) return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'name', binding });
  if (name === 'undefined') return lowerUndefined(low, node);
  // The parser puts an empty name where one is missing.
  if (name === '') return addOpaque(low, node);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'global', name });
}

/** JSON has no undefined, so the facts say it by leaving the value out. */
function lowerUndefined(low: Lowering, node: ts.Node): ExpressionId {
  const literal: Expression = { span: toSpan(low, node), function: low.frame, kind: 'literal', value: undefined };
  Reflect.deleteProperty(literal, 'value');
  return addExpression(low, literal);
}

/** The parser has already done away with underscores and other bases. */
function lowerNumber(low: Lowering, node: ts.NumericLiteral): ExpressionId {
  const value = Number(node.text);
  if (!Number.isFinite(value)) return addOpaque(low, node);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'literal', value });
}

function lowerMember(low: Lowering, node: ts.PropertyAccessExpression): ExpressionId {
  const object = lowerExpression(low, node.expression);
  const optional = node.questionDotToken !== undefined;
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'member',
    object,
    name: node.name.text,
    nameSpan: toSpan(low, node.name),
    optional,
  });
}

function lowerIndex(low: Lowering, node: ts.ElementAccessExpression): ExpressionId {
  const object = lowerExpression(low, node.expression);
  const optional = node.questionDotToken !== undefined;
  const key = unwrap(node.argumentExpression);
  if (!ts.isStringLiteralLike(key))
    return addExpression(low, {
      span: toSpan(low, node),
      function: low.frame,
      kind: 'index',
      object,
      key: lowerExpression(low, key),
      optional,
    });
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'member',
    object,
    name: key.text,
    nameSpan: toSpan(low, key),
    optional,
  });
}

/** An object literal's own id is filled in when the literal is complete. */
function lowerThis(low: Lowering, node: ts.Node): ExpressionId {
  const { class: owner, static: isStatic, waiting } = low.receiver;
  const span = toSpan(low, node);
  if (owner !== undefined && isStatic === true)
    return addExpression(low, { span, function: low.frame, kind: 'this', class: owner, static: true });
  if (owner !== undefined) return addExpression(low, { span, function: low.frame, kind: 'this', class: owner });
  const id = addExpression(low, { span, function: low.frame, kind: 'this' });
  waiting?.push(id);
  return id;
}

function lowerSuper(low: Lowering, node: ts.Node): ExpressionId {
  const owner = low.receiver.class;
  const span = toSpan(low, node);
  if (owner === undefined) return addExpression(low, { span, function: low.frame, kind: 'super' });
  return addExpression(low, { span, function: low.frame, kind: 'super', class: owner });
}

function lowerConditional(low: Lowering, node: ts.ConditionalExpression): ExpressionId {
  const condition = lowerExpression(low, node.condition);
  const whenTrue = lowerExpression(low, node.whenTrue);
  const whenFalse = lowerExpression(low, node.whenFalse);
  const span = toSpan(low, node);
  // biome-ignore lint/suspicious/noThenProperty: the facts name the branches as the language does, and nobody awaits them.
  return addExpression(low, { span, function: low.frame, kind: 'conditional', condition, then: whenTrue, else: whenFalse });
}

function lowerAwait(low: Lowering, node: ts.AwaitExpression): ExpressionId {
  const value = lowerExpression(low, node.expression);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'await', value });
}

function lowerArray(low: Lowering, node: ts.ArrayLiteralExpression): ExpressionId {
  const elements = lowerAll(low, node.elements);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'array', elements });
}

function lowerSpread(low: Lowering, node: ts.SpreadElement): ExpressionId {
  const value = lowerExpression(low, node.expression);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'spread', value });
}

function lowerNonNull(low: Lowering, node: ts.NonNullExpression): ExpressionId {
  const value = lowerExpression(low, node.expression);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'nonnull', value });
}

function lowerOperator(low: Lowering, node: ts.TypeOfExpression | ts.VoidExpression | ts.DeleteExpression, operator: string): ExpressionId {
  const value = lowerExpression(low, node.expression);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'unary', operator, value });
}

function lowerLiteral(low: Lowering, node: ts.Node, value: string | boolean | null): ExpressionId {
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'literal', value });
}

function lowerTemplate(low: Lowering, node: ts.TemplateExpression): ExpressionId {
  const texts = [node.head.text];
  const values: ExpressionId[] = [];
  for (const span of node.templateSpans) {
    values.push(lowerExpression(low, span.expression));
    texts.push(span.literal.text);
  }
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'template', texts, values });
}

function lowerTagged(low: Lowering, node: ts.TaggedTemplateExpression): ExpressionId {
  const tag = lowerExpression(low, node.tag);
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'tagged',
    tag,
    template: lowerExpression(low, node.template),
  });
}

function lowerCast(low: Lowering, node: ts.AsExpression | ts.TypeAssertion | ts.SatisfiesExpression): ExpressionId {
  const value = lowerExpression(low, node.expression);
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'cast',
    value,
    type: lowerType(low, node.type),
    checked: ts.isSatisfiesExpression(node),
  });
}

function lowerYield(low: Lowering, node: ts.YieldExpression): ExpressionId {
  const delegate = node.asteriskToken !== undefined;
  if (node.expression === undefined) return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'yield', delegate });
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'yield',
    value: lowerExpression(low, node.expression),
    delegate,
  });
}
