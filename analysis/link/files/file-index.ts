import type { Habits } from '../../catalog.js';
import type {
  Binding,
  BindingId,
  ClassFacts,
  ClassId,
  Expression,
  ExpressionId,
  FileFacts,
  FunctionFacts,
  FunctionId,
  Span,
} from '../../facts.js';
import type { SectionContent } from '../../open-file.js';
import {
  createSectionTables,
  type Drawn,
  type FunctionOwner,
  idsIn,
  type Load,
  type PropertyPlace,
  pushTo,
  type Return,
  type StatementNode,
  selectIds,
} from './section-tables.js';
import { isWithin } from './spans.js';

export { childrenOf, partsOf, rootsOf } from './parts.js';
export type { FunctionOwner, StatementNode } from './section-tables.js';

/** The facts of one file with the backward edges that facts leave out: parents, uses, owners. Lists are in source order. */
export interface FileIndex {
  readonly path: string;
  /** What its names tell by custom. */
  readonly habits: Habits;
  readonly imports: FileFacts['imports'];
  readonly exports: FileFacts['exports'];
  readonly types: FileFacts['types'];
  readonly directives: FileFacts['directives'];
  readonly comments: FileFacts['comments'];
  expression(id: ExpressionId): Expression;
  bindingAt(id: BindingId): Binding | undefined;
  functionAt(id: FunctionId): FunctionFacts | undefined;
  classAt(id: ClassId): ClassFacts | undefined;
  /** What can be worked out for itself, and stays so when another part changes. */
  readonly parts: readonly FilePart[];
  partOf(id: ExpressionId): FilePart;
  /** All of the file. */
  readonly expressionIds: readonly ExpressionId[];
  readonly classIds: readonly ClassId[];
  readonly calls: readonly ExpressionId[];
  /** Of the calls, those with `new`. */
  readonly constructions: readonly ExpressionId[];
  readonly loads: readonly Load[];
  /** Those that a frame declares, without the names of its inner frames. */
  bindingsOf(frame: FunctionId): readonly BindingId[];
  bindingsWithin(span: Span): readonly BindingId[];
  expressionsWithin(span: Span): readonly ExpressionId[];
  callsWithin(span: Span): readonly ExpressionId[];
  /** By the callee's name as it is written, or the last of its names. */
  callsNamed(name: string): readonly ExpressionId[];
  /** The functions whose text holds this, the module first. */
  functionsAround(span: Span): readonly FunctionId[];
  /** The expression around this one, in the same statement; undefined at the root. */
  parentOf(id: ExpressionId): ExpressionId | undefined;
  /** The statement that the root of this expression belongs to; undefined for defaults of parameters, fields, decorators. */
  statementOf(id: ExpressionId): StatementNode | undefined;
  /** Every `name` expression that reads or writes the binding. */
  usesOf(binding: BindingId): readonly ExpressionId[];
  /** Bindings that draw on this expression. */
  drawnFrom(id: ExpressionId): readonly Drawn[];
  membersNamed(name: string): readonly ExpressionId[];
  /** Object properties (methods too) of that name. */
  propertiesNamed(name: string): readonly PropertyPlace[];
  /** The calls in the function's own frame. */
  callsIn(id: FunctionId): readonly ExpressionId[];
  functionOwner(id: FunctionId): FunctionOwner;
  returnsOf(id: FunctionId): readonly Return[];
  yieldsOf(id: FunctionId): readonly ExpressionId[];
  exportNamesOf(binding: BindingId): readonly string[];
  exportNamesOfValue(id: ExpressionId): readonly string[];
  /** Names that are read from the facts of each part alone; the same key must always mean the same question. */
  facet(key: string, read: (file: FileIndex, part: FilePart) => Iterable<string>): ReadonlySet<string>;
}

export interface FilePart {
  /** Unlike that of every other part, as long as the index lives. */
  readonly key: string;
  readonly calls: readonly ExpressionId[];
  readonly expressionIds: readonly ExpressionId[];
}

export function createFileIndex(path: string, facts: FileFacts, habits: Habits): FileIndex {
  const { expressions } = facts;
  const content = toContent(facts);
  const tables = createSectionTables(facts, content, []);
  const exported = createExportIndex(facts);
  const facets = new Map<string, ReadonlySet<string>>();
  const part: FilePart = {
    key: '',
    calls: tables.calls,
    get expressionIds() {
      return idsIn(content.expressions);
    },
  };
  const index: FileIndex = {
    path,
    habits,
    imports: facts.imports,
    exports: facts.exports,
    types: facts.types,
    directives: facts.directives,
    comments: facts.comments,
    expression: (id) => expressions[id] ?? NO_EXPRESSION,
    bindingAt: (id) => facts.bindings[id],
    functionAt: (id) => facts.functions[id],
    classAt: (id) => facts.classes[id],
    parts: [part],
    partOf: () => part,
    get expressionIds() {
      return part.expressionIds;
    },
    classIds: idsIn(content.classes),
    calls: tables.calls,
    constructions: tables.constructions,
    loads: tables.loads,
    bindingsOf: (frame) => tables.bindingsByFrame.get(frame) ?? [],
    bindingsWithin: (span) => selectIds(content.bindings, (id) => isAtWithin(facts.bindings[id], span)),
    expressionsWithin: (span) => selectIds(content.expressions, (id) => isAtWithin(expressions[id], span)),
    callsWithin: (span) => tables.calls.filter((id) => isAtWithin(expressions[id], span)),
    callsNamed: (name) => tables.callsByName.get(name) ?? [],
    functionsAround: (span) => selectIds(content.functions, (id) => isAround(facts.functions[id], span)),
    parentOf: tables.parentOf,
    statementOf: (id) => tables.byRoot.get(rootOf(id, tables.parentOf)),
    usesOf: (binding) => tables.uses.get(binding) ?? [],
    drawnFrom: (id) => tables.drawn.get(id) ?? [],
    membersNamed: (name) => tables.members.get(name) ?? [],
    propertiesNamed: (name) => tables.properties.get(name) ?? [],
    callsIn: (id) => tables.callsByFrame.get(id) ?? [],
    functionOwner: (id) => (id === 0 ? { kind: 'module' } : (tables.owners.get(id) ?? { kind: 'none' })),
    returnsOf: (id) => tables.returns.get(id) ?? [],
    yieldsOf: (id) => tables.yields.get(id) ?? [],
    exportNamesOf: (binding) => exported.bindings.get(binding) ?? [],
    exportNamesOfValue: (id) => exported.values.get(id) ?? [],
    facet(key, read) {
      const known = facets.get(key) ?? new Set(read(index, part));
      facets.set(key, known);
      return known;
    },
  };
  return index;
}

function toContent({ expressions, functions, classes, bindings }: FileFacts): SectionContent {
  return {
    expressions: [0, expressions.length],
    functions: [0, functions.length],
    classes: [0, classes.length],
    bindings: [0, bindings.length],
    statements: functions[0]?.body ?? [],
  };
}

export const NO_PART: FilePart = { key: 'none', calls: [], expressionIds: [] };
export const NO_EXPRESSION: Expression = { kind: 'opaque', span: [0, 0], function: 0 };

interface Placed {
  readonly span: Span;
}

export function isAtWithin(one: Placed | undefined, span: Span): boolean {
  return one !== undefined && isWithin(one.span, span);
}

export function isAround(one: Placed | undefined, span: Span): boolean {
  return one !== undefined && isWithin(span, one.span);
}

export function rootOf(id: ExpressionId, parentOf: FileIndex['parentOf']): ExpressionId {
  let root = id;
  for (let parent = parentOf(root); parent !== undefined; parent = parentOf(root)) root = parent;
  return root;
}

export function createExportIndex(facts: FileFacts) {
  const bindings = new Map<BindingId, string[]>();
  const values = new Map<ExpressionId, string[]>();
  for (const exported of facts.exports) {
    if (exported.kind === 'binding') pushTo(bindings, exported.binding, exported.name);
    if (exported.kind !== 'value') continue;
    pushTo(values, exported.value, exported.name);
    const value = facts.expressions[exported.value];
    if (value?.kind === 'name') pushTo(bindings, value.binding, exported.name);
  }
  return { bindings, values };
}
