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
import { findValue } from './scopes.js';

export function lowerExpression(low: Lowering, node: ts.Expression): ExpressionId {
  if (low.depth >= DEEPEST) return addOpaque(low, node);
  low.depth++;
  const id = LOWERINGS[node.kind]?.(low, node) ?? addOpaque(low, node);
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

/**
 * The parser knows no union of its node types that a switch could narrow, so each kind has a row here, and a row's function must take the
 * type of node that has this kind. (A method may name a narrower parameter than its interface does.) Kinds without a row have no meaning
 * for the analysis: big integers, regular expressions, `import.meta`, `new.target`, and whatever the language gets next.
 */
const LOWERINGS: Readonly<Record<number, Row['lower']>> = {
  [ts.SyntaxKind.Identifier]: lowerName,
  [ts.SyntaxKind.StringLiteral]: lowerText,
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: lowerText,
  [ts.SyntaxKind.NumericLiteral]: lowerNumber,
  [ts.SyntaxKind.TrueKeyword]: lowerKeyword,
  [ts.SyntaxKind.FalseKeyword]: lowerKeyword,
  [ts.SyntaxKind.NullKeyword]: lowerKeyword,
  [ts.SyntaxKind.OmittedExpression]: lowerUndefined,
  [ts.SyntaxKind.TemplateExpression]: lowerTemplate,
  [ts.SyntaxKind.TaggedTemplateExpression]: lowerTagged,
  [ts.SyntaxKind.ThisKeyword]: lowerThis,
  [ts.SyntaxKind.SuperKeyword]: lowerSuper,
  [ts.SyntaxKind.PropertyAccessExpression]: lowerMember,
  [ts.SyntaxKind.ElementAccessExpression]: lowerIndex,
  [ts.SyntaxKind.CallExpression]: lowerCall,
  [ts.SyntaxKind.NewExpression]: lowerNew,
  [ts.SyntaxKind.ObjectLiteralExpression]: lowerObject,
  [ts.SyntaxKind.ArrayLiteralExpression]: lowerArray,
  [ts.SyntaxKind.SpreadElement]: lowerSpread,
  [ts.SyntaxKind.ArrowFunction]: lowerArrow,
  [ts.SyntaxKind.FunctionExpression]: lowerFunctionExpression,
  [ts.SyntaxKind.ClassExpression]: lowerClassExpression,
  [ts.SyntaxKind.BinaryExpression]: lowerBinary,
  [ts.SyntaxKind.PrefixUnaryExpression]: lowerUnary,
  [ts.SyntaxKind.PostfixUnaryExpression]: lowerUnary,
  [ts.SyntaxKind.TypeOfExpression]: lowerOperator,
  [ts.SyntaxKind.VoidExpression]: lowerOperator,
  [ts.SyntaxKind.DeleteExpression]: lowerOperator,
  [ts.SyntaxKind.ConditionalExpression]: lowerConditional,
  [ts.SyntaxKind.AwaitExpression]: lowerAwait,
  [ts.SyntaxKind.YieldExpression]: lowerYield,
  [ts.SyntaxKind.AsExpression]: lowerCast,
  [ts.SyntaxKind.TypeAssertionExpression]: lowerCast,
  [ts.SyntaxKind.SatisfiesExpression]: lowerCast,
  [ts.SyntaxKind.NonNullExpression]: lowerNonNull,
  [ts.SyntaxKind.ParenthesizedExpression]: lowerInner,
  [ts.SyntaxKind.ExpressionWithTypeArguments]: lowerInner,
  [ts.SyntaxKind.JsxElement]: lowerJsxElement,
  [ts.SyntaxKind.JsxSelfClosingElement]: lowerJsxElement,
  [ts.SyntaxKind.JsxFragment]: lowerJsxFragment,
};

interface Row {
  lower(low: Lowering, node: ts.Node): ExpressionId;
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

function lowerOperator(low: Lowering, node: ts.TypeOfExpression | ts.VoidExpression | ts.DeleteExpression): ExpressionId {
  const value = lowerExpression(low, node.expression);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'unary', operator: readOperator(node), value });
}

function readOperator(node: ts.Node): string {
  if (ts.isTypeOfExpression(node)) return 'typeof';
  return ts.isVoidExpression(node) ? 'void' : 'delete';
}

function lowerText(low: Lowering, node: ts.StringLiteralLike): ExpressionId {
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'literal', value: node.text });
}

function lowerKeyword(low: Lowering, node: ts.TrueLiteral | ts.FalseLiteral | ts.NullLiteral): ExpressionId {
  const value = node.kind === ts.SyntaxKind.NullKeyword ? null : node.kind === ts.SyntaxKind.TrueKeyword;
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'literal', value });
}

/** `(e)`, and `f<string>` without a call. */
function lowerInner(low: Lowering, node: ts.ParenthesizedExpression | ts.ExpressionWithTypeArguments): ExpressionId {
  return lowerExpression(low, node.expression);
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
  if (ts.isConstTypeReference(node.type)) return value;
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
