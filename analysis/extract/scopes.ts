import type { Binding, BindingId, Span } from '../facts.js';
import type { Lowering } from './lowering.js';

/** One level of names. Values and types have separate names, but their bindings share one table. */
export interface Scope {
  readonly parent?: Scope;
  readonly values: Map<string, BindingId>;
  /** Undefined stands for a type parameter, which hides what is outside and is no binding itself. */
  types?: Map<string, BindingId | undefined>;
}

export function createScope(parent?: Scope): Scope {
  return { parent, values: new Map() };
}

/** Runs `read` with a scope of its own around it. */
export function withinScope<T>(low: Lowering, read: () => T): T {
  const outer = low.scope;
  low.scope = createScope(outer);
  const result = read();
  low.scope = outer;
  return result;
}

export function findValue(scope: Scope, name: string): BindingId | undefined {
  for (let level: Scope | undefined = scope; level !== undefined; level = level.parent) {
    const binding = level.values.get(name);
    if (binding !== undefined) return binding;
  }
  return undefined;
}

export function findType(scope: Scope, name: string): BindingId | undefined {
  for (let level: Scope | undefined = scope; level !== undefined; level = level.parent) {
    if (level.types?.has(name) === true) return level.types.get(name);
  }
  return undefined;
}

/** Declares a name in the current scope; declaring it again merges with what is there, as `var` and overloads do. */
export function declareValue(low: Lowering, name: string, kind: Binding['kind'], span: Span): BindingId {
  const known = low.scope.values.get(name);
  if (known !== undefined) return known;
  const binding = addBinding(low, name, kind, span);
  low.scope.values.set(name, binding);
  return binding;
}

/** Declares a name that is a value and a type at once: classes, enums, namespaces and imports. */
export function declareBoth(low: Lowering, name: string, kind: Binding['kind'], span: Span): BindingId {
  const binding = declareValue(low, name, kind, span);
  addType(low.scope, name, binding);
  return binding;
}

/** Declares an interface or alias; an interface that merges with a class shares its binding. */
export function declareType(low: Lowering, name: string, span: Span): BindingId {
  const known = low.scope.types?.get(name);
  if (known !== undefined) return known;
  const binding = addBinding(low, name, 'type', span);
  addType(low.scope, name, binding);
  return binding;
}

export function declareTypeParameter(low: Lowering, name: string): void {
  addType(low.scope, name, undefined);
}

export function addBinding(low: Lowering, name: string, kind: Binding['kind'], span: Span): BindingId {
  const id = low.bindings.length;
  low.bindings.push({ name, kind, function: low.frame, span, sources: [] });
  return id;
}

function addType(scope: Scope, name: string, binding: BindingId | undefined): void {
  scope.types ??= new Map();
  scope.types.set(name, binding);
}
