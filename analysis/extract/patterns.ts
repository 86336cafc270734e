import { ts } from '@ts-morph/common';
import { type Binding, type BindingId, type BindingSource, ELEMENT, type ExpressionId, REST } from '../facts.js';
import { lowerExpression, lowerNamed } from './lower-expressions.js';
import { addOpaque, type Lowering, readPropertyName, toSpan } from './lowering.js';
import { declareValue, findValue } from './scopes.js';

/** A value that flows into a pattern: where it comes from and how far into it we are. Several when a default may stand in. */
export type Origin = Omit<BindingSource, 'default'>;

/** Declares every name of a pattern in the current scope. */
export function declarePattern(low: Lowering, name: ts.BindingName, kind: Binding['kind']): void {
  if (ts.isIdentifier(name)) {
    declareValue(low, name.text, kind, toSpan(low, name));
    return;
  }
  for (const element of name.elements) if (ts.isBindingElement(element)) declarePattern(low, element.name, kind);
}

/** Lets the origins flow into the names of a declared pattern and gives the names' bindings. */
export function bindPattern(low: Lowering, name: ts.BindingName, origins: readonly Origin[]): readonly BindingId[] {
  const bound: BindingId[] = [];
  bindName(low, name, origins, undefined, bound);
  return bound;
}

/** Lets the origins flow into what an assignment's left side names: `[a, b.c] = e`, `({ a = 1 } = e)`. */
export function assignPattern(low: Lowering, target: ts.Expression, origins: readonly Origin[]): void {
  assignTo(low, target, origins, undefined);
}

/** Says that a value gets into a name, where the file declares that name. */
export function assignName(low: Lowering, name: string, source: BindingSource): void {
  const binding = findValue(low.scope, name);
  if (binding !== undefined) low.bindings[binding]?.sources.push(source);
}

function bindName(
  low: Lowering,
  name: ts.BindingName,
  origins: readonly Origin[],
  fallback: ExpressionId | undefined,
  bound: BindingId[],
): void {
  if (ts.isIdentifier(name)) {
    const binding = findValue(low.scope, name.text);
    if (binding === undefined) return;
    bound.push(binding);
    low.bindings[binding]?.sources.push(...toSources(origins, fallback));
    return;
  }
  const inner = withFallback(origins, fallback);
  for (const element of name.elements)
    if (ts.isBindingElement(element)) bindElement(low, element, inner, ts.isArrayBindingPattern(name), bound);
}

function bindElement(low: Lowering, element: ts.BindingElement, origins: readonly Origin[], inArray: boolean, bound: BindingId[]): void {
  const step = readStep(element, inArray);
  const reached = step === undefined ? [toUnknown(low, element)] : origins.map((origin) => follow(origin, step));
  bindName(low, element.name, reached, lowerDefault(low, element.initializer, element.name), bound);
}

function readStep(element: ts.BindingElement, inArray: boolean): string | undefined {
  if (element.dotDotDotToken !== undefined) return REST;
  if (inArray) return ELEMENT;
  if (element.propertyName !== undefined) return readPropertyName(element.propertyName);
  return ts.isIdentifier(element.name) ? element.name.text : undefined;
}

function assignTo(low: Lowering, target: ts.Expression, origins: readonly Origin[], fallback: ExpressionId | undefined): void {
  if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target) || ts.isAsExpression(target)) {
    assignTo(low, target.expression, origins, fallback);
  } else if (ts.isIdentifier(target)) {
    for (const source of toSources(origins, fallback)) assignName(low, target.text, source);
  } else if (ts.isBinaryExpression(target)) {
    assignTo(low, target.left, origins, lowerDefault(low, target.right, target.left));
  } else if (ts.isObjectLiteralExpression(target)) {
    const inner = withFallback(origins, fallback);
    for (const property of target.properties) assignProperty(low, property, inner);
  } else if (ts.isArrayLiteralExpression(target)) {
    const inner = withFallback(origins, fallback);
    for (const element of target.elements) assignElement(low, element, inner);
  } else {
    lowerExpression(low, target);
  }
}

function assignProperty(low: Lowering, property: ts.ObjectLiteralElementLike, origins: readonly Origin[]): void {
  if (ts.isSpreadAssignment(property)) {
    assignTo(low, property.expression, followAll(origins, REST), undefined);
  } else if (ts.isShorthandPropertyAssignment(property)) {
    const fallback = lowerDefault(low, property.objectAssignmentInitializer, property.name);
    assignTo(low, property.name, followAll(origins, property.name.text), fallback);
  } else if (ts.isPropertyAssignment(property)) {
    const step = readPropertyName(property.name);
    assignTo(low, property.initializer, step === undefined ? [toUnknown(low, property)] : followAll(origins, step), undefined);
  }
}

function assignElement(low: Lowering, element: ts.Expression, origins: readonly Origin[]): void {
  if (ts.isOmittedExpression(element)) return;
  if (ts.isSpreadElement(element)) assignTo(low, element.expression, followAll(origins, REST), undefined);
  else assignTo(low, element, followAll(origins, ELEMENT), undefined);
}

function lowerDefault(low: Lowering, initializer: ts.Expression | undefined, name: ts.Node): ExpressionId | undefined {
  if (initializer === undefined) return undefined;
  return ts.isIdentifier(name) ? lowerNamed(low, initializer, name) : lowerExpression(low, initializer);
}

function toSources(origins: readonly Origin[], fallback: ExpressionId | undefined): readonly BindingSource[] {
  const [first, ...others] = origins;
  if (fallback === undefined) return origins;
  if (first === undefined) return [{ from: fallback, path: [], by: 'initializer' }];
  return [{ ...first, default: fallback }, ...others];
}

/** A pattern's own default, as in `{ a } = {}`, is one more value that its names may draw on. */
function withFallback(origins: readonly Origin[], fallback: ExpressionId | undefined): readonly Origin[] {
  return fallback === undefined ? origins : [...origins, { from: fallback, path: [], by: origins[0]?.by ?? 'initializer' }];
}

function followAll(origins: readonly Origin[], step: string): readonly Origin[] {
  return origins.map((origin) => follow(origin, step));
}

function follow(origin: Origin, step: string): Origin {
  return { from: origin.from, path: [...origin.path, step], by: origin.by };
}

/** What stands under a computed key can't be followed, and must not look as if nothing were assigned. */
function toUnknown(low: Lowering, node: ts.Node): Origin {
  return { from: addOpaque(low, node), path: [], by: 'assignment' };
}
