import type {
  Binding,
  BindingId,
  BindingSource,
  ClassFacts,
  ClassId,
  ClassMember,
  Expression,
  ExpressionId,
  FileFacts,
  FunctionFacts,
  FunctionId,
  Span,
  Statement,
} from '../facts.js';
import { isWithin } from './spans.js';

/** The facts of one file with the backward edges that facts leave out: parents, uses, owners. Derived in one pass, never stored. */
export interface FileIndex {
  readonly path: string;
  readonly imports: FileFacts['imports'];
  readonly exports: FileFacts['exports'];
  readonly types: FileFacts['types'];
  readonly directives: FileFacts['directives'];
  readonly comments: FileFacts['comments'];
  expression(id: ExpressionId): Expression;
  bindingAt(id: BindingId): Binding | undefined;
  functionAt(id: FunctionId): FunctionFacts | undefined;
  classAt(id: ClassId): ClassFacts | undefined;
  /** All of the file, in source order. */
  readonly expressionIds: readonly ExpressionId[];
  readonly classIds: readonly ClassId[];
  /** Those that a frame declares. */
  bindingsOf(frame: FunctionId): readonly BindingId[];
  bindingsWithin(span: Span): readonly BindingId[];
  expressionsWithin(span: Span): readonly ExpressionId[];
  /** The functions whose text holds this, the module first. */
  functionsAround(span: Span): readonly FunctionId[];
  /** The expression around this one, in the same statement; undefined at the root. */
  parentOf(id: ExpressionId): ExpressionId | undefined;
  /** The statement that the root of this expression belongs to; undefined for defaults of parameters, fields, decorators. */
  statementOf(id: ExpressionId): StatementNode | undefined;
  /** Every `name` expression that reads or writes the binding. */
  usesOf(binding: BindingId): readonly ExpressionId[];
  /** Bindings that draw on this expression. */
  drawnFrom(id: ExpressionId): readonly { readonly binding: BindingId; readonly source: BindingSource }[];
  membersNamed(name: string): readonly ExpressionId[];
  /** Object properties (methods too) of that name. */
  propertiesNamed(name: string): readonly { readonly object: ExpressionId; readonly value: ExpressionId }[];
  readonly calls: readonly ExpressionId[];
  /** The calls in the function's own frame. */
  callsIn(id: FunctionId): readonly ExpressionId[];
  /** `require('m')` and `import('m')` with a literal. */
  readonly loads: readonly { readonly id: ExpressionId; readonly specifier: string }[];
  readonly functionOwner: (id: FunctionId) => FunctionOwner;
  returnsOf(id: FunctionId): readonly { readonly value: ExpressionId | undefined; readonly statement: StatementNode }[];
  yieldsOf(id: FunctionId): readonly ExpressionId[];
  exportNamesOf(binding: BindingId): readonly string[];
  exportNamesOfValue(id: ExpressionId): readonly string[];
}

export interface StatementNode {
  readonly statement: Statement;
  readonly function: FunctionId;
  readonly parent: StatementNode | undefined;
  /** Which part of the parent it stands in. */
  readonly region: 'body' | 'then' | 'else' | 'try' | 'catch' | 'finally' | 'loop' | 'case' | 'block';
}

/** How a function comes into being. */
export type FunctionOwner =
  | { readonly kind: 'module' }
  | { readonly kind: 'expression'; readonly expression: ExpressionId }
  | { readonly kind: 'binding'; readonly binding: BindingId }
  | { readonly kind: 'member'; readonly class: ClassId; readonly member: ClassMember }
  | { readonly kind: 'none' };

export function createFileIndex(path: string, facts: FileFacts): FileIndex {
  const { expressions } = facts;
  const parents = new Int32Array(expressions.length).fill(-1);
  const uses: ExpressionId[][] = [];
  const members = new Map<string, ExpressionId[]>();
  const properties = new Map<string, { object: ExpressionId; value: ExpressionId }[]>();
  const calls: ExpressionId[] = [];
  const callsByFrame = new Map<FunctionId, ExpressionId[]>();
  const loads: { id: ExpressionId; specifier: string }[] = [];
  const yields = new Map<FunctionId, ExpressionId[]>();
  const owners: FunctionOwner[] = facts.functions.map((_, id) => ({ kind: id === 0 ? 'module' : 'none' }));

  expressions.forEach((expression, id) => {
    for (const child of childrenOf(expression)) parents[child] = id;
    if (expression.kind === 'name') pushAt(uses, expression.binding, id);
    else if (expression.kind === 'member') pushTo(members, expression.name, id);
    else if (expression.kind === 'call' || expression.kind === 'new') {
      calls.push(id);
      pushTo(callsByFrame, expression.function, id);
    }
    const specifier = expression.kind === 'call' || expression.kind === 'import' ? findLoaded(expressions, expression) : undefined;
    if (specifier !== undefined) loads.push({ id, specifier });
    if (expression.kind === 'function') owners[expression.declares] = { kind: 'expression', expression: id };
    else if (expression.kind === 'yield') pushTo(yields, expression.function, id);
    else if (expression.kind === 'object') {
      for (const property of expression.properties) {
        if ('name' in property) pushTo(properties, property.name, { object: id, value: property.value });
      }
    }
  });
  facts.bindings.forEach((binding, id) => {
    if (binding.declares !== undefined) owners[binding.declares] = { kind: 'binding', binding: id };
  });
  facts.classes.forEach((declared, id) => {
    for (const member of declared.members) {
      if (member.declares !== undefined) owners[member.declares] = { kind: 'member', class: id, member };
    }
  });

  const statements = createStatementIndex(facts);
  const drawn = createDrawnIndex(facts);
  const exported = createExportIndex(facts);
  const parentOf = (id: ExpressionId): ExpressionId | undefined => {
    const parent = parents[id];
    return parent === undefined || parent < 0 ? undefined : parent;
  };
  const expressionIds = expressions.map((_, id) => id);
  const bindingsByFrame = new Map<FunctionId, BindingId[]>();
  facts.bindings.forEach((binding, id) => {
    pushTo(bindingsByFrame, binding.function, id);
  });
  return {
    path,
    imports: facts.imports,
    exports: facts.exports,
    types: facts.types,
    directives: facts.directives,
    comments: facts.comments,
    expression: (id) => expressions[id] ?? NOTHING,
    bindingAt: (id) => facts.bindings[id],
    functionAt: (id) => facts.functions[id],
    classAt: (id) => facts.classes[id],
    expressionIds,
    classIds: facts.classes.map((_, id) => id),
    bindingsOf: (frame) => bindingsByFrame.get(frame) ?? [],
    bindingsWithin: (span) => facts.bindings.flatMap((binding, id) => (isWithin(binding.span, span) ? [id] : [])),
    expressionsWithin: (span) => expressionIds.filter((id) => isWithin((expressions[id] ?? NOTHING).span, span)),
    functionsAround: (span) => facts.functions.flatMap((declared, id) => (isWithin(span, declared.span) ? [id] : [])),
    parentOf,
    statementOf(id) {
      let root = id;
      for (let parent = parentOf(root); parent !== undefined; parent = parentOf(root)) root = parent;
      return statements.byRoot.get(root);
    },
    usesOf: (binding) => uses[binding] ?? [],
    drawnFrom: (id) => drawn.get(id) ?? [],
    membersNamed: (name) => members.get(name) ?? [],
    propertiesNamed: (name) => properties.get(name) ?? [],
    calls,
    callsIn: (id) => callsByFrame.get(id) ?? [],
    loads,
    functionOwner: (id) => owners[id] ?? { kind: 'none' },
    returnsOf: (id) => statements.returns.get(id) ?? [],
    yieldsOf: (id) => yields.get(id) ?? [],
    exportNamesOf: (binding) => exported.bindings.get(binding) ?? [],
    exportNamesOfValue: (id) => exported.values.get(id) ?? [],
  };
}

function findLoaded(expressions: readonly Expression[], expression: Extract<Expression, { kind: 'call' | 'import' }>): string | undefined {
  if (expression.kind === 'call') {
    const callee = expressions[expression.callee];
    if (callee?.kind !== 'global' || callee.name !== 'require') return undefined;
  }
  const argument = expression.kind === 'call' ? expression.arguments[0] : expression.specifier;
  const literal = argument === undefined ? undefined : expressions[argument];
  return literal?.kind === 'literal' && typeof literal.value === 'string' ? literal.value : undefined;
}

const NOTHING: Expression = { kind: 'opaque', span: [0, 0], function: 0 };

/** The direct parts of an expression. Bodies of functions and classes are not parts. */
export function childrenOf(expression: Expression): readonly ExpressionId[] {
  switch (expression.kind) {
    case 'template':
      return expression.values;
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.key];
    case 'call':
    case 'new':
      return [expression.callee, ...expression.arguments];
    case 'tagged':
      return [expression.tag, expression.template];
    case 'import':
      return [expression.specifier];
    case 'object':
      return expression.properties.flatMap((property) =>
        property.kind === 'computed' ? [property.key, property.value] : [property.value],
      );
    case 'array':
      return expression.elements;
    case 'await':
    case 'spread':
    case 'unary':
    case 'cast':
    case 'nonnull':
      return [expression.value];
    case 'yield':
      return expression.value === undefined ? [] : [expression.value];
    case 'conditional':
      return [expression.condition, expression.then, expression.else];
    case 'logical':
    case 'binary':
      return [expression.left, expression.right];
    case 'assign':
      return expression.target === undefined ? [expression.value] : [expression.target, expression.value];
    case 'sequence':
      return expression.values;
    case 'jsx':
      return [
        ...(typeof expression.tag === 'number' ? [expression.tag] : []),
        ...expression.attributes.flatMap((property) => (property.kind === 'computed' ? [property.key, property.value] : [property.value])),
        ...expression.children,
      ];
    default:
      return [];
  }
}

function createStatementIndex(facts: FileFacts) {
  const byRoot = new Map<ExpressionId, StatementNode>();
  const returns = new Map<FunctionId, { value: ExpressionId | undefined; statement: StatementNode }[]>();
  const visit = (
    list: readonly Statement[],
    owner: FunctionId,
    parent: StatementNode | undefined,
    region: StatementNode['region'],
  ): void => {
    for (const statement of list) {
      const node: StatementNode = { statement, function: owner, parent, region };
      for (const root of rootsOf(statement)) byRoot.set(root, node);
      if (statement.kind === 'return') pushTo(returns, owner, { value: statement.value, statement: node });
      for (const part of partsOf(statement)) visit(part.body, owner, node, part.region);
    }
  };
  for (const [id, declared] of facts.functions.entries()) visit(declared.body, id, undefined, 'body');
  return { byRoot, returns };
}

/** The expressions that a statement itself evaluates. */
export function rootsOf(statement: Statement): readonly ExpressionId[] {
  switch (statement.kind) {
    case 'expression':
    case 'throw':
      return [statement.value];
    case 'variable':
    case 'return':
      return statement.value === undefined ? [] : [statement.value];
    case 'if':
      return [statement.condition];
    case 'loop':
      return [statement.condition, statement.update, statement.subject].filter((id) => id !== undefined);
    case 'switch':
      return [statement.subject, ...statement.cases.flatMap((one) => (one.test === undefined ? [] : [one.test]))];
    default:
      return [];
  }
}

/** The statement lists inside a statement. */
export function partsOf(
  statement: Statement,
): readonly { readonly body: readonly Statement[]; readonly region: StatementNode['region'] }[] {
  switch (statement.kind) {
    case 'if':
      return [
        { body: statement.then, region: 'then' },
        { body: statement.else, region: 'else' },
      ];
    case 'try':
      return [
        { body: statement.block, region: 'try' },
        { body: statement.catch?.body ?? [], region: 'catch' },
        { body: statement.finally ?? [], region: 'finally' },
      ];
    case 'loop':
      return [
        { body: statement.initializer ?? [], region: 'block' },
        { body: statement.body, region: 'loop' },
      ];
    case 'switch':
      return statement.cases.map((one) => ({ body: one.body, region: 'case' }));
    case 'block':
      return [{ body: statement.body, region: 'block' }];
    default:
      return [];
  }
}

function createDrawnIndex(facts: FileFacts) {
  const drawn = new Map<ExpressionId, { binding: BindingId; source: BindingSource }[]>();
  facts.bindings.forEach((binding, id) => {
    for (const source of binding.sources) pushTo(drawn, source.from, { binding: id, source });
  });
  return drawn;
}

function createExportIndex(facts: FileFacts) {
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

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function pushAt<V>(lists: V[][], index: number, value: V): void {
  const list = lists[index];
  if (list) list.push(value);
  else lists[index] = [value];
}
