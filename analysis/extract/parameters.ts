import { ts } from '@ts-morph/common';
import type { Binding, BindingId, Span } from '../facts.js';
import { lowerExpression, lowerNamed } from './lower-expressions.js';
import { lowerType } from './lower-types.js';
import { addExpression, type BindingDraft, type Draft, type Lowering, toSpan } from './lowering.js';
import { bindPattern, declarePattern } from './patterns.js';
import { addBinding, findValue } from './scopes.js';

/** Declares a function's parameters in the current scope; one binding a position, nameless for a destructured one. */
export function lowerParameters(low: Lowering, nodes: readonly ts.ParameterDeclaration[]): readonly BindingId[] {
  // TypeScript's `this` parameter is erased and takes no position.
  const parameters = nodes.filter((node) => !ts.isIdentifier(node.name) || node.name.text !== 'this');
  for (const parameter of parameters) declarePattern(low, parameter.name, 'parameter');
  return parameters.map((parameter, index) => lowerParameter(low, parameter, index));
}

/**
 * A value that no expression stands for, because it comes from a caller or is thrown: a nameless binding, and an expression that names it
 * for the pattern to draw on.
 */
export function destructureNameless(low: Lowering, pattern: ts.BindingPattern, kind: Binding['kind']): Nameless {
  const span: Span = toSpan(low, pattern);
  const binding = addBinding(low, '', kind, span);
  const from = addExpression(low, { span, function: low.frame, kind: 'name', binding });
  return { binding, names: bindPattern(low, pattern, [{ from, path: [], by: 'initializer' }]) };
}

interface Nameless {
  readonly binding: BindingId;
  readonly names: readonly BindingId[];
}

function lowerParameter(low: Lowering, node: ts.ParameterDeclaration, index: number): BindingId {
  const position: Draft<NonNullable<Binding['parameter']>> = { index, rest: node.dotDotDotToken !== undefined };
  if (node.questionToken !== undefined) position.optional = true;
  if (node.initializer !== undefined) position.default = lowerDefault(low, node.initializer, node.name);
  const decorators = ts.getDecorators(node) ?? [];
  if (decorators.length > 0) position.decorators = decorators.map((decorator) => lowerExpression(low, decorator.expression));
  const binding = ts.isIdentifier(node.name)
    ? findValue(low.scope, node.name.text)
    : destructureNameless(low, node.name, 'parameter').binding;
  const draft = binding === undefined ? undefined : low.bindings[binding];
  if (draft !== undefined) describe(low, draft, node, position);
  return binding ?? 0;
}

function describe(low: Lowering, draft: BindingDraft, node: ts.ParameterDeclaration, position: NonNullable<Binding['parameter']>): void {
  draft.parameter = position;
  if (node.type !== undefined) draft.type = lowerType(low, node.type);
}

function lowerDefault(low: Lowering, initializer: ts.Expression, name: ts.BindingName): number {
  return ts.isIdentifier(name) ? lowerNamed(low, initializer, name) : lowerExpression(low, initializer);
}
