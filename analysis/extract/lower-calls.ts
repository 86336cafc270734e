import { ts } from '@ts-morph/common';
import type { ExpressionId, Span } from '../facts.js';
import { lowerAll, lowerExpression } from './lower-expressions.js';
import { lowerTypes } from './lower-types.js';
import { addExpression, addOpaque, addSpan, type Lowering, toSpan } from './lowering.js';

export function lowerCall(low: Lowering, node: ts.CallExpression): ExpressionId {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return lowerImport(low, node);
  const callee = lowerExpression(low, node.expression);
  const found = lowerAll(low, node.arguments);
  const argumentsSpan = toArgumentsSpan(low, node, node.arguments);
  const optional = node.questionDotToken !== undefined;
  if (node.typeArguments === undefined)
    return addExpression(low, {
      span: toSpan(low, node),
      function: low.frame,
      kind: 'call',
      callee,
      arguments: found,
      argumentsSpan,
      optional,
    });
  const typeArguments = lowerTypes(low, node.typeArguments);
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'call',
    callee,
    arguments: found,
    argumentsSpan,
    optional,
    typeArguments,
  });
}

export function lowerNew(low: Lowering, node: ts.NewExpression): ExpressionId {
  const callee = lowerExpression(low, node.expression);
  const list = node.arguments;
  const written = list === undefined ? {} : { argumentsSpan: toArgumentsSpan(low, node, list) };
  const found = list === undefined ? [] : lowerAll(low, list);
  const typed = node.typeArguments === undefined ? {} : { typeArguments: lowerTypes(low, node.typeArguments) };
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'new', callee, arguments: found, ...written, ...typed });
}

function lowerImport(low: Lowering, node: ts.CallExpression): ExpressionId {
  const [specifier] = lowerAll(low, node.arguments);
  if (specifier === undefined) return addOpaque(low, node);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'import', specifier });
}

/** With its parentheses; the closing one may be missing in broken code. */
function toArgumentsSpan(low: Lowering, call: ts.Node, list: ts.NodeArray<ts.Expression>): Span {
  return addSpan(low, list.pos - 1, call.end);
}
