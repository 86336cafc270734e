import { ts } from '@ts-morph/common';
import { type BindingId, ELEMENT, type Statement } from '../facts.js';
import { declareVariables } from './declare.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerGoverned } from './lower-statements.js';
import { bindDeclaration, lowerVariables } from './lower-variables.js';
import { type Lowering, toSpan } from './lowering.js';
import { assignPattern, type Origin } from './patterns.js';
import { withinScope } from './scopes.js';

export function lowerFor(low: Lowering, node: ts.ForStatement): Statement {
  const span = toSpan(low, node);
  return withinScope(low, () => {
    const initializer = lowerInitializer(low, node.initializer);
    const bindings = initializer.flatMap((statement) => (statement.kind === 'variable' ? statement.bindings : []));
    const condition = node.condition === undefined ? {} : { condition: lowerExpression(low, node.condition) };
    const update = node.incrementor === undefined ? {} : { update: lowerExpression(low, node.incrementor) };
    return { kind: 'loop', loop: 'for', span, initializer, ...condition, ...update, bindings, body: lowerGoverned(low, node.statement) };
  });
}

export function lowerForOf(low: Lowering, node: ts.ForOfStatement): Statement {
  const isAwaited = node.awaitModifier !== undefined;
  return lowerWalk(low, node, isAwaited ? 'for-await' : 'for-of', { path: [ELEMENT], by: isAwaited ? 'awaited-iteration' : 'iteration' });
}

export function lowerForIn(low: Lowering, node: ts.ForInStatement): Statement {
  return lowerWalk(low, node, 'for-in', { path: [], by: 'key' });
}

export function lowerWhile(low: Lowering, node: ts.WhileStatement | ts.DoStatement): Statement {
  const span = toSpan(low, node);
  const loop = ts.isDoStatement(node) ? 'do' : 'while';
  const condition = lowerExpression(low, node.expression);
  return { kind: 'loop', loop, span, condition, bindings: [], body: lowerGoverned(low, node.statement) };
}

function lowerInitializer(low: Lowering, node: ts.ForInitializer | undefined): readonly Statement[] {
  if (node === undefined) return [];
  if (!ts.isVariableDeclarationList(node)) return [{ kind: 'expression', span: toSpan(low, node), value: lowerExpression(low, node) }];
  declareVariables(low, node);
  return lowerVariables(low, node, node);
}

function lowerWalk(
  low: Lowering,
  node: ts.ForOfStatement | ts.ForInStatement,
  loop: 'for-of' | 'for-await' | 'for-in',
  step: Omit<Origin, 'from'>,
): Statement {
  const span = toSpan(low, node);
  const subject = lowerExpression(low, node.expression);
  return withinScope(low, () => {
    const bindings = lowerVariable(low, node.initializer, { ...step, from: subject });
    return { kind: 'loop', loop, span, subject, bindings, body: lowerGoverned(low, node.statement) };
  });
}

/** The bindings that the loop declares; `for (x of xs)` declares none and assigns to what is there. */
function lowerVariable(low: Lowering, node: ts.ForInitializer, origin: Origin): readonly BindingId[] {
  if (!ts.isVariableDeclarationList(node)) {
    assignPattern(low, node, [origin]);
    return [];
  }
  declareVariables(low, node);
  return node.declarations.flatMap((declaration) => bindDeclaration(low, declaration, [origin]));
}
