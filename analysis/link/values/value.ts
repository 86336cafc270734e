import type { ClientType, Sdk } from '../../catalog.js';
import type { ClassId, ExpressionId, FunctionId, TypeMember } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';

/** An expression in a file, with the arguments of the call in whose context it is evaluated, where that is known. */
export interface Ref {
  readonly file: FileIndex;
  readonly id: ExpressionId;
  readonly env?: Env | undefined;
}

/** A function that is handed all errors of a framework; or a middleware that runs what comes after it by its parameter `around`, and catches. */
export interface CentralHandler extends Ref {
  /** It is declared as a function of its own, so that no expression gives it: `id` says nothing then. */
  readonly declares?: FunctionId | undefined;
  readonly around?: number | undefined;
  /** The handler is what a method of the class hands to a function of this name. */
  readonly caughtBy?: string | undefined;
  /** It is handed errors of some classes only, which are those of the SDKs of these names. */
  readonly ofSdks?: readonly string[] | undefined;
  /** What it gives back goes to whoever asked. */
  readonly sendsReturned?: true | undefined;
}

/** Binds the parameters of one function to the arguments of one call. */
export interface Env {
  readonly file: FileIndex;
  readonly function: FunctionId;
  readonly arguments: readonly ExpressionId[];
  /** Where the arguments are written. */
  readonly call: Ref;
  readonly depth: number;
}

/** What the parameters of a function are given by one call of it. */
export function toEnv({ file, function: id, call }: { readonly file: FileIndex; readonly function: FunctionId; readonly call: Ref }): Env {
  const expression = call.file.expression(call.id);
  const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments : [];
  return { file, function: id, arguments: given, call, depth: (call.env?.depth ?? 0) + 1 };
}

/** What an expression can stand for. `resolve` gives every possibility it can see; an empty list means nothing is ever assigned. */
export type Value =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null | undefined; readonly at: Ref }
  | { readonly kind: 'object' | 'array' | 'template' | 'computed'; readonly at: Ref }
  | { readonly kind: 'function'; readonly file: FileIndex; readonly id: FunctionId; readonly env?: Env | undefined }
  | { readonly kind: 'class'; readonly file: FileIndex; readonly id: ClassId }
  /** `at` is the `new` expression, absent when only a written type says so. */
  | { readonly kind: 'instance'; readonly file: FileIndex; readonly id: ClassId; readonly at?: Ref | undefined }
  | { readonly kind: 'namespace'; readonly file: FileIndex }
  /** Something that a package outside the project exports. In `path`, `()` is a call and `new` a construction; `calls` are these, in order. */
  | {
      readonly kind: 'package';
      readonly specifier: string;
      readonly importer: string;
      readonly path: readonly string[];
      readonly calls: readonly Ref[];
    }
  | { readonly kind: 'global'; readonly path: readonly string[]; readonly calls: readonly Ref[] }
  | { readonly kind: 'client'; readonly client: ClientValue; readonly path: readonly string[] }
  /** The result of an operation on a client or of an SDK function. */
  | { readonly kind: 'result'; readonly call: Ref }
  /** Something of which only the written type is known. */
  | {
      readonly kind: 'typed';
      readonly file: FileIndex;
      readonly members: readonly TypeMember[];
      readonly name: string;
      /** It may have members that the type does not name. */
      readonly isOpen?: true;
      readonly parameterOf?: OwnFunction;
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly parameterOf?: OwnFunction };

/** Whose parameter it is: what a caller hands in. */
export interface OwnFunction {
  readonly file: FileIndex;
  readonly id: FunctionId;
}

export interface ClientValue {
  readonly sdk: Sdk;
  readonly type: ClientType;
  readonly specifier: string;
  /** A file that imports the SDK, to find its version. */
  readonly importer: string;
  /** The construction; absent when only a type tells of the client. */
  readonly construct?: Ref | undefined;
  /** What hands their options to those that a project's class is by inheritance, where only a type tells of them: its `super(…)`. */
  readonly inheritedBy?: Ref;
  /** What is at hand was composed of it and has other methods: a chain. */
  readonly isPart?: true;
  /** What was called on it since: `withOptions`, `withRetry`, `getGenerativeModel`. */
  readonly derivations: readonly {
    readonly call: Ref;
    readonly argument: number | 'same' | undefined;
    readonly adds: 'retry' | 'fallback' | 'schema' | 'tools' | undefined;
    readonly path: string;
  }[];
}

/** The reason where more may be under keys that are not written down. */
export const COMPUTED = 'a computed key';

export const unknown = (reason: string): readonly Value[] => [{ kind: 'unknown', reason }];

/** A key that tells references apart; contexts are told apart by the call that made them. */
export function keyOf(ref: Ref): string {
  return `${ref.file.path}#${ref.id}${envKey(ref.env)}`;
}

export function envKey(env: Env | undefined): string {
  return env === undefined ? '' : `@${env.call.file.path}#${env.call.id}${envKey(env.call.env)}`;
}

/** What is called or constructed there; the expression itself where it is neither. */
export function calleeOf(call: Ref): Ref {
  const expression = call.file.expression(call.id);
  return expression.kind === 'call' || expression.kind === 'new' ? { ...call, id: expression.callee } : call;
}

export function argumentsOf(call: Ref): readonly number[] {
  const expression = call.file.expression(call.id);
  return expression.kind === 'call' || expression.kind === 'new' ? expression.arguments : [];
}

/** The property that is written in an object literal under any of the names; methods count. */
export function findProperty({ file, id }: Ref, ...names: readonly string[]): Ref | undefined {
  const object = file.expression(id);
  if (object.kind !== 'object') return undefined;
  const property = object.properties.find((one) => (one.kind === 'property' || one.kind === 'method') && names.includes(one.name));
  return property && { file, id: property.value };
}

/** The call in whose context the parameters of a function are to be read, if it is known. */
export function findContext(env: Env | undefined, file: FileIndex, id: number): Env | undefined {
  let context = env;
  while (context && !(context.function === id && context.file === file)) context = context.call.env;
  return context;
}

export function identityOf(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return `l:${typeof value.value}:${value.value}`;
    case 'object':
    case 'array':
    case 'template':
    case 'computed':
      return `e:${keyOf(value.at)}`;
    case 'function':
      return `f:${value.file.path}#${value.id}${envKey(value.env)}`;
    case 'class':
      return `c:${value.file.path}#${value.id}`;
    case 'instance':
      return `i:${value.file.path}#${value.id}:${value.at ? keyOf(value.at) : ''}`;
    case 'namespace':
      return `n:${value.file.path}`;
    case 'package':
      return `p:${value.specifier}:${value.path.join('.')}:${value.calls.map(keyOf).join()}`;
    case 'global':
      return `g:${value.path.join('.')}:${value.calls.map(keyOf).join()}`;
    case 'client':
      return `k:${value.client.type.name}:${value.client.construct ? keyOf(value.client.construct) : value.client.importer}:${value.client.isPart ? 'part' : ''}${value.client.derivations.map((one) => keyOf(one.call)).join()}:${value.path.join('.')}`;
    case 'result':
      return `r:${keyOf(value.call)}`;
    case 'typed':
      return `t:${value.file.path}#${value.name}${value.isOpen ? '…' : ''}${ownerKey(value.parameterOf)}`;
    case 'unknown':
      return `u${ownerKey(value.parameterOf)}`;
  }
}

function ownerKey(owner: OwnFunction | undefined): string {
  return owner === undefined ? '' : `:${owner.file.path}#${owner.id}`;
}

/** Without repetitions; one `unknown` of a kind is kept, since it says that the list is not complete. */
export function distinct(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const seen = new Map<string, Value>();
  for (const value of values) {
    const key = identityOf(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
