import { ts } from '@ts-morph/common';
import type { BindingId, CatchClause, Statement, SwitchCase } from '../facts.js';
import { declareStatements } from './declare.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerBlock, lowerStatements } from './lower-statements.js';
import { type Lowering, toSpan } from './lowering.js';
import { destructureNameless } from './parameters.js';
import { declarePattern } from './patterns.js';
import { declareValue, withinScope } from './scopes.js';

export function lowerTry(low: Lowering, node: ts.TryStatement): Statement {
  const span = toSpan(low, node);
  const block = lowerBlock(low, node.tryBlock.statements);
  const caught = node.catchClause === undefined ? {} : { catch: lowerCatch(low, node.catchClause) };
  const after = node.finallyBlock === undefined ? {} : { finally: lowerBlock(low, node.finallyBlock.statements) };
  return { kind: 'try', span, block, ...caught, ...after };
}

/** All cases share one scope. */
export function lowerSwitch(low: Lowering, node: ts.SwitchStatement): Statement {
  const subject = lowerExpression(low, node.expression);
  const { clauses } = node.caseBlock;
  const cases = withinScope(low, () => {
    for (const clause of clauses) declareStatements(low, clause.statements);
    return clauses.map((clause) => lowerCase(low, clause));
  });
  return { kind: 'switch', span: toSpan(low, node), subject, cases };
}

function lowerCase(low: Lowering, node: ts.CaseOrDefaultClause): SwitchCase {
  if (ts.isDefaultClause(node)) return { body: lowerStatements(low, node.statements) };
  const test = lowerExpression(low, node.expression);
  return { test, body: lowerStatements(low, node.statements) };
}

function lowerCatch(low: Lowering, node: ts.CatchClause): CatchClause {
  return withinScope(low, () => {
    const bindings = lowerCaught(low, node.variableDeclaration?.name);
    return { span: toSpan(low, node), bindings, body: lowerBlock(low, node.block.statements) };
  });
}

function lowerCaught(low: Lowering, name: ts.BindingName | undefined): readonly BindingId[] {
  if (name === undefined) return [];
  if (ts.isIdentifier(name)) return [declareValue(low, name.text, 'catch', toSpan(low, name))];
  declarePattern(low, name, 'catch');
  return destructureNameless(low, name, 'catch').names;
}
