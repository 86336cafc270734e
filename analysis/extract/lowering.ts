import { ts } from '@ts-morph/common';
import type {
  Binding,
  BindingSource,
  ClassFacts,
  ClassId,
  ExportFact,
  Expression,
  ExpressionId,
  FunctionFacts,
  FunctionId,
  ImportFact,
  Span,
  TypeDeclaration,
} from '../facts.js';
import type { Builder } from './prototypes.js';
import type { Scope } from './scopes.js';

/** The tables of one file while they grow, and where in the file we are. */
export interface Lowering {
  file: ts.SourceFile;
  text: string;
  /** The text has `var` somewhere; most files have none, and then nobody need look for what is hoisted. */
  mentionsVar: boolean;
  /** Functions of the top level that are classes. */
  readonly builders: ReadonlyMap<string, Builder>;
  /** Every span that is made, where somebody will want to move them. */
  spans?: MovableSpan[];
  readonly expressions: Expression[];
  readonly functions: FunctionFacts[];
  readonly classes: ClassFacts[];
  readonly bindings: BindingDraft[];
  readonly imports: ImportFact[];
  readonly exports: ExportFact[];
  readonly types: TypeDeclaration[];
  /** The scope of the file's top level, whose declarations alone can be exported. */
  readonly moduleScope: Scope;
  scope: Scope;
  frame: FunctionId;
  receiver: Receiver;
  depth: number;
}

export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
export type BindingDraft = Draft<Omit<Binding, 'sources'>> & { readonly sources: BindingSource[] };

/** What `this` and `super` mean here. */
export interface Receiver {
  readonly class?: ClassId;
  readonly static?: boolean;
  /** Inside an object literal's methods: the `this` expressions that wait for the object's id, which comes after its children's. */
  readonly waiting?: ExpressionId[];
}

export const NO_RECEIVER: Receiver = {};

/** Beyond this depth of nesting code is cut, so that neither we nor whoever walks the facts runs out of stack. */
export const DEEPEST = 800;

/** Every caller writes the whole object in one literal: there are so many of them that copying parts together would cost as much as parsing. */
export function addExpression(low: Lowering, expression: Expression): ExpressionId {
  return low.expressions.push(expression) - 1;
}

export function addOpaque(low: Lowering, node: ts.Node): ExpressionId {
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'opaque' });
}

export type MovableSpan = [start: number, end: number];

export function toSpan(low: Lowering, node: ts.Node): Span {
  return addSpan(low, findStart(low, node), node.end);
}

export function addSpan(low: Lowering, start: number, end: number): Span {
  const span: MovableSpan = [start, end];
  low.spans?.push(span);
  return span;
}

/** Where a node's first token starts. Most tokens follow the one before at once or after one blank; the rest is asked of the scanner. */
export function findStart(low: Lowering, node: ts.Node): number {
  const { pos, end } = node;
  if (pos === end) return pos;
  const first = low.text.charCodeAt(pos);
  if (isLetter(first)) return pos;
  if (first === BLANK && pos + 1 < end && isLetter(low.text.charCodeAt(pos + 1))) return pos + 1;
  return node.getStart(low.file);
}

const BLANK = 32;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function hasModifier(node: { readonly modifiers?: ts.NodeArray<ts.ModifierLike> }, kind: ts.SyntaxKind): boolean {
  if (node.modifiers === undefined) return false;
  for (const modifier of node.modifiers) if (modifier.kind === kind) return true;
  return false;
}

/** The name that a property, member or key has by its syntax; undefined for a computed one. */
export function readPropertyName(name: ts.PropertyName): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const key = name.expression;
  return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? key.text : undefined;
}

/** A name that a function or class gets from what it is given to. */
export interface InferredName {
  readonly name: string;
  readonly nameSpan?: Span;
}

export function toInferredName(low: Lowering, node: ts.PropertyName | undefined): InferredName | undefined {
  const name = node === undefined ? undefined : readPropertyName(node);
  return node === undefined || name === undefined ? undefined : { name, nameSpan: toSpan(low, node) };
}
