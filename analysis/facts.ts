/**
 * What one file says, as plain JSON: its syntax lowered to a small language with names already resolved to bindings.
 *
 * `FileFacts` depends on the text of that one file only and holds no syntax node, so it can be cached by content hash and sent between
 * processes. Everything that needs more than one file happens in `link/`.
 */
export interface FileFacts {
  readonly version: typeof FACTS_VERSION;
  /** Prologue directives such as `use client`, of the file and of single functions (see `FunctionFacts.directives`). */
  readonly directives: readonly string[];
  /** Comments that address Seawall (`seawall-ignore…`), in source order. */
  readonly comments: readonly CommentFact[];
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Indexed by `ExpressionId`. Children always come before their parents. */
  readonly expressions: readonly Expression[];
  /** Indexed by `FunctionId`. `functions[0]` is the module's own top level. */
  readonly functions: readonly FunctionFacts[];
  /** Indexed by `ClassId`. */
  readonly classes: readonly ClassFacts[];
  /** Indexed by `BindingId`. */
  readonly bindings: readonly Binding[];
  /** Interfaces and type aliases declared in the file. */
  readonly types: readonly TypeDeclaration[];
  /** Set when the parser reported errors; the facts are then what could be read. */
  readonly syntaxErrors: readonly SyntaxErrorFact[];
}

/** Raised whenever the shape or meaning of the facts changes; part of every cache key. */
export const FACTS_VERSION = 4;

/** Offsets into the file's text in UTF-16 code units, half open, without leading trivia. */
export type Span = readonly [start: number, end: number];
export type ExpressionId = number;
export type FunctionId = number;
export type ClassId = number;
export type BindingId = number;

export interface CommentFact {
  readonly span: Span;
  /** The comment without its delimiters, trimmed. */
  readonly text: string;
}

export interface SyntaxErrorFact {
  readonly span: Span;
  readonly message: string;
}

export type ImportFact =
  /** `import d from 'm'` has `imported: 'default'`; `import * as n` has `imported: '*'`; `import x = require('m')` has `imported: '='`. */
  | {
      readonly kind: 'name';
      readonly binding: BindingId;
      readonly imported: string;
      readonly from: string;
      readonly typeOnly: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'effect'; readonly from: string; readonly span: Span };

export type ExportFact =
  /** `export const a`, `export { a as b }`, `export default function f`. */
  | { readonly kind: 'binding'; readonly name: string; readonly binding: BindingId }
  /** `export default <expression>` (name `default`), `export = e` and `module.exports = e` (name `=`), `exports.a = e` (name `a`). */
  | { readonly kind: 'value'; readonly name: string; readonly value: ExpressionId }
  /** `export { a as b } from 'm'`. */
  | { readonly kind: 'from'; readonly name: string; readonly imported: string; readonly from: string }
  /** `export * from 'm'` (no name) and `export * as n from 'm'`. */
  | { readonly kind: 'all'; readonly name?: string; readonly from: string };

export interface Binding {
  readonly name: string;
  readonly kind: 'import' | 'const' | 'let' | 'var' | 'parameter' | 'function' | 'class' | 'enum' | 'namespace' | 'catch' | 'type';
  /** The frame that declares it. */
  readonly function: FunctionId;
  readonly span: Span;
  readonly type?: TypeFact;
  /** For `kind: 'import'`: index into `imports`. */
  readonly import?: number;
  /** For `kind: 'function'`. */
  readonly declares?: FunctionId;
  /** For `kind: 'class'`. */
  readonly declaresClass?: ClassId;
  /** For `kind: 'parameter'`: its position; destructured parameters get a nameless binding (name `''`) that their names draw on. */
  readonly parameter?: {
    readonly index: number;
    readonly rest: boolean;
    readonly default?: ExpressionId;
    readonly optional?: boolean;
    /** Absent where there are none. */
    readonly decorators?: readonly ExpressionId[];
  };
  /** Everything that is ever assigned to it: initializer first, then assignments in source order. An enum draws on an object with its members. */
  readonly sources: readonly BindingSource[];
}

/** `const { a: { b = 1 } } = e` gives b the source `{ from: e, path: ['a', 'b'], default: 1 }`. */
export interface BindingSource {
  readonly from: ExpressionId;
  /** Property names; `ELEMENT` for an array position or the variable of `for…of`; `REST` for `...rest`. */
  readonly path: readonly string[];
  readonly default?: ExpressionId;
  /** How it got there; `iteration` is `for…of`, `awaited-iteration` is `for await`, `key` is `for…in`, `compound` is `+=` and friends (then `from` is the whole assignment). */
  readonly by: 'initializer' | 'assignment' | 'iteration' | 'awaited-iteration' | 'key' | 'compound';
}
export const ELEMENT = '[]';
export const REST = '...';

interface ExpressionBase {
  readonly span: Span;
  /** The frame in which it is evaluated. */
  readonly function: FunctionId;
}

export type Expression = ExpressionBase & ExpressionShape;

export type ExpressionShape =
  /** `value` is undefined for `undefined`, which counts as a literal where the global is not shadowed. Big integers and regular expressions are `opaque`. */
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null | undefined }
  /** texts.length === values.length + 1. */
  | { readonly kind: 'template'; readonly texts: readonly string[]; readonly values: readonly ExpressionId[] }
  | { readonly kind: 'name'; readonly binding: BindingId }
  /** A name that the file does not declare: `fetch`, `process`, `JSON`. */
  | { readonly kind: 'global'; readonly name: string }
  /** `class` or `object` is what `this` means by position; neither where it can't be known. */
  | { readonly kind: 'this'; readonly class?: ClassId; readonly object?: ExpressionId; readonly static?: boolean }
  | { readonly kind: 'super'; readonly class?: ClassId }
  /** `a.b`, `a?.b`, `a['b']`, `a.#b` (name `#b`). */
  | { readonly kind: 'member'; readonly object: ExpressionId; readonly name: string; readonly nameSpan: Span; readonly optional: boolean }
  /** `a[i]` with a computed key; a literal number key is `index` too, with its value in the key expression. */
  | { readonly kind: 'index'; readonly object: ExpressionId; readonly key: ExpressionId; readonly optional: boolean }
  | {
      readonly kind: 'call';
      readonly callee: ExpressionId;
      readonly arguments: readonly ExpressionId[];
      readonly argumentsSpan: Span;
      readonly optional: boolean;
      readonly typeArguments?: readonly TypeFact[];
    }
  | {
      readonly kind: 'new';
      readonly callee: ExpressionId;
      readonly arguments: readonly ExpressionId[];
      readonly argumentsSpan?: Span;
      readonly typeArguments?: readonly TypeFact[];
    }
  | { readonly kind: 'tagged'; readonly tag: ExpressionId; readonly template: ExpressionId }
  /** `import(specifier)`. */
  | { readonly kind: 'import'; readonly specifier: ExpressionId }
  | { readonly kind: 'object'; readonly properties: readonly ObjectProperty[] }
  | { readonly kind: 'array'; readonly elements: readonly ExpressionId[] }
  /** `...e` inside a call, array or JSX. */
  | { readonly kind: 'spread'; readonly value: ExpressionId }
  | { readonly kind: 'function'; readonly declares: FunctionId }
  | { readonly kind: 'class'; readonly declares: ClassId }
  | { readonly kind: 'await'; readonly value: ExpressionId }
  | { readonly kind: 'yield'; readonly value?: ExpressionId; readonly delegate: boolean }
  | { readonly kind: 'conditional'; readonly condition: ExpressionId; readonly then: ExpressionId; readonly else: ExpressionId }
  /** `&&`, `||`, `??`. */
  | { readonly kind: 'logical'; readonly operator: '&&' | '||' | '??'; readonly left: ExpressionId; readonly right: ExpressionId }
  /** Arithmetic, comparison, `in`, `instanceof`. */
  | { readonly kind: 'binary'; readonly operator: string; readonly left: ExpressionId; readonly right: ExpressionId }
  /** `!`, `-`, `+`, `~`, `typeof`, `void`, `delete`, `++`, `--`. */
  | { readonly kind: 'unary'; readonly operator: string; readonly value: ExpressionId }
  /** `target` is a `name`, `member` or `index` expression, or absent for a destructuring assignment (its names are in `Binding.sources`). */
  | { readonly kind: 'assign'; readonly operator: string; readonly target?: ExpressionId; readonly value: ExpressionId }
  /** `e as T`, `<T>e`; `satisfies` has `checked: true`. `as const` keeps only the value and produces no node. */
  | { readonly kind: 'cast'; readonly value: ExpressionId; readonly type: TypeFact; readonly checked: boolean }
  /** `e!`. */
  | { readonly kind: 'nonnull'; readonly value: ExpressionId }
  | { readonly kind: 'sequence'; readonly values: readonly ExpressionId[] }
  /** `tag` is the element name for intrinsic elements, else an expression. */
  | {
      readonly kind: 'jsx';
      readonly tag: string | ExpressionId;
      readonly attributes: readonly ObjectProperty[];
      readonly children: readonly ExpressionId[];
    }
  /** What has no meaning for the analysis, or was cut because it is nested too deeply. */
  | { readonly kind: 'opaque' };

export type ObjectProperty =
  | { readonly kind: 'property'; readonly name: string; readonly value: ExpressionId; readonly span: Span; readonly shorthand: boolean }
  /** Methods, getters and setters; the value is a `function` expression. */
  | { readonly kind: 'method' | 'getter' | 'setter'; readonly name: string; readonly value: ExpressionId; readonly span: Span }
  | { readonly kind: 'spread'; readonly value: ExpressionId; readonly span: Span }
  | { readonly kind: 'computed'; readonly key: ExpressionId; readonly value: ExpressionId; readonly span: Span };

export interface FunctionFacts {
  readonly kind: 'module' | 'function' | 'arrow' | 'method' | 'getter' | 'setter' | 'constructor' | 'initializer';
  /** The declared or inferred name (`const f = () => …` is `f`); absent for anonymous callbacks. */
  readonly name?: string;
  readonly nameSpan?: Span;
  readonly span: Span;
  /** The frame around it; absent for the module. */
  readonly parent?: FunctionId;
  readonly class?: ClassId;
  readonly async: boolean;
  readonly generator: boolean;
  readonly directives: readonly string[];
  /** One binding a position; a destructured parameter has a nameless binding. */
  readonly parameters: readonly BindingId[];
  readonly returnType?: TypeFact;
  /** The type of TypeScript's `this` parameter, which takes no position. */
  readonly thisType?: TypeFact;
  /** The body's own braces, or the expression of a concise arrow function. */
  readonly bodySpan: Span;
  /** A concise arrow function has a single `return`. */
  readonly body: readonly Statement[];
}

export type Statement = { readonly span: Span } & StatementShape;

export type StatementShape =
  | { readonly kind: 'expression'; readonly value: ExpressionId }
  /** One entry for each declarator; the names draw on `value` through `Binding.sources`. */
  | {
      readonly kind: 'variable';
      readonly declaration: 'const' | 'let' | 'var' | 'using';
      readonly bindings: readonly BindingId[];
      readonly value?: ExpressionId;
    }
  | { readonly kind: 'return'; readonly value?: ExpressionId; readonly implicit: boolean }
  | { readonly kind: 'throw'; readonly value: ExpressionId }
  | { readonly kind: 'if'; readonly condition: ExpressionId; readonly then: readonly Statement[]; readonly else: readonly Statement[] }
  | { readonly kind: 'try'; readonly block: readonly Statement[]; readonly catch?: CatchClause; readonly finally?: readonly Statement[] }
  /** `subject` is what `for…of`, `for await` and `for…in` walk. */
  | {
      readonly kind: 'loop';
      readonly loop: 'for' | 'for-of' | 'for-await' | 'for-in' | 'while' | 'do';
      readonly initializer?: readonly Statement[];
      readonly condition?: ExpressionId;
      readonly update?: ExpressionId;
      readonly subject?: ExpressionId;
      readonly bindings: readonly BindingId[];
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'switch'; readonly subject: ExpressionId; readonly cases: readonly SwitchCase[] }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  | { readonly kind: 'break' | 'continue'; readonly label?: string }
  /** Function, class, interface, enum and import declarations, and empty statements. */
  | { readonly kind: 'declaration' };

export interface CatchClause {
  readonly span: Span;
  /** The bindings of `catch (e)` or `catch ({ message })`. */
  readonly bindings: readonly BindingId[];
  readonly body: readonly Statement[];
}

export interface SwitchCase {
  /** Absent for `default`. */
  readonly test?: ExpressionId;
  readonly body: readonly Statement[];
}

export interface ClassFacts {
  readonly name?: string;
  readonly binding?: BindingId;
  readonly span: Span;
  readonly function: FunctionId;
  readonly extends?: ExpressionId;
  readonly extendsArguments?: readonly TypeFact[];
  readonly implements: readonly TypeFact[];
  readonly abstract: boolean;
  readonly decorators: readonly ExpressionId[];
  readonly members: readonly ClassMember[];
}

export interface ClassMember {
  /** Private names keep their `#`. The constructor is named `constructor`. */
  readonly name: string;
  readonly kind: 'field' | 'method' | 'getter' | 'setter' | 'constructor' | 'static-block';
  readonly static: boolean;
  readonly visibility: 'public' | 'protected' | 'private';
  readonly span: Span;
  readonly nameSpan?: Span;
  readonly decorators: readonly ExpressionId[];
  readonly type?: TypeFact;
  /** A field's initializer. It is evaluated in a frame of kind `initializer`. */
  readonly value?: ExpressionId;
  /** Methods, accessors, constructors, static blocks. */
  readonly declares?: FunctionId;
  /** For a field made by a parameter property (`constructor(private client: OpenAI)`). */
  readonly parameter?: BindingId;
}

export type TypeFact =
  /**
   * `OpenAI`, `OpenAI.Chat.Completions`, `Promise<T>`. `binding` is that of the first name, if the file declares or imports it; `from` the
   * module of a name that the file need not mention, for types that are known from elsewhere.
   */
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly binding?: BindingId;
      readonly from?: string;
      readonly arguments: readonly TypeFact[];
    }
  /** `typeof client`, `typeof import('m')` is `other`. */
  | { readonly kind: 'query'; readonly name: string; readonly binding?: BindingId }
  | { readonly kind: 'array'; readonly element: TypeFact }
  | { readonly kind: 'union' | 'intersection'; readonly members: readonly TypeFact[] }
  /** `open` where it may have members of other names too: `[name: string]: unknown`. */
  | { readonly kind: 'object'; readonly members: readonly TypeMember[]; readonly open?: true }
  | { readonly kind: 'function'; readonly returns?: TypeFact }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `string`, `any`, `unknown`, `never`, `void`, `undefined` … */
  | { readonly kind: 'keyword'; readonly name: string }
  | { readonly kind: 'other' };

export interface TypeMember {
  readonly name: string;
  readonly optional: boolean;
  readonly method: boolean;
  readonly type?: TypeFact;
}

export interface TypeDeclaration {
  readonly kind: 'interface' | 'alias';
  readonly name: string;
  readonly binding: BindingId;
  readonly extends: readonly TypeFact[];
  /** For an interface its members as an `object`; for an alias the aliased type. */
  readonly type: TypeFact;
}
