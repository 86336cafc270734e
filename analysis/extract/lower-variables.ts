import { ts } from '@ts-morph/common';
import type { BindingId, ExpressionId, Statement, TypeFact } from '../facts.js';
import { toBindingKind } from './declare.js';
import { lowerExpression, lowerNamed } from './lower-expressions.js';
import { lowerType } from './lower-types.js';
import { type Lowering, toSpan } from './lowering.js';
import { bindPattern, type Origin } from './patterns.js';
import { findValue } from './scopes.js';

/** One statement for each declarator. A single one has the span of the whole declaration, so that a repair can wrap it. */
export function lowerVariables(low: Lowering, list: ts.VariableDeclarationList, whole: ts.Node): Statement[] {
  const declaration = isUsing(list) ? 'using' : toBindingKind(list);
  return list.declarations.map((node) => {
    const span = toSpan(low, list.declarations.length === 1 ? whole : node);
    const value = lowerInitializer(low, node);
    if (value === undefined) return { kind: 'variable', span, declaration, bindings: bindDeclaration(low, node, []) };
    const bindings = bindDeclaration(low, node, [{ from: value, path: [], by: 'initializer' }]);
    return { kind: 'variable', span, declaration, bindings, value };
  });
}

/** Lets a value flow into a declared variable or pattern. */
export function bindDeclaration(low: Lowering, node: ts.VariableDeclaration, origins: readonly Origin[]): readonly BindingId[] {
  const bound = bindPattern(low, node.name, origins);
  if (node.type !== undefined) setType(low, node.name, lowerType(low, node.type));
  return bound;
}

/** A pattern's names have the types of the members that they take: `const { a }: { a: A } = e`. */
function setType(low: Lowering, name: ts.BindingName, type: TypeFact | undefined): void {
  if (ts.isIdentifier(name)) {
    const binding = low.bindings[findValue(low.scope, name.text) ?? -1];
    if (binding !== undefined && type !== undefined) binding.type = type;
    return;
  }
  if (type?.kind !== 'object' || !ts.isObjectBindingPattern(name)) return;
  for (const element of name.elements) {
    const taken = element.propertyName ?? element.name;
    if (element.dotDotDotToken !== undefined || !ts.isIdentifier(taken)) continue;
    setType(low, element.name, type.members.find((member) => member.name === taken.text)?.type);
  }
}

function lowerInitializer(low: Lowering, node: ts.VariableDeclaration): ExpressionId | undefined {
  if (node.initializer === undefined) return undefined;
  return ts.isIdentifier(node.name) ? lowerNamed(low, node.initializer, node.name) : lowerExpression(low, node.initializer);
}

function isUsing(list: ts.VariableDeclarationList): boolean {
  const scoped = list.flags & ts.NodeFlags.BlockScoped;
  return scoped === ts.NodeFlags.Using || scoped === ts.NodeFlags.AwaitUsing;
}
