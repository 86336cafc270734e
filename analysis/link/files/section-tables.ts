import type {
  BindingId,
  BindingSource,
  ClassId,
  ClassMember,
  Expression,
  ExpressionId,
  FileFacts,
  FunctionId,
  Statement,
} from '../../facts.js';
import type { IdRange, SectionContent } from '../../open-file.js';
import { childrenOf, partsOf, rootsOf } from './parts.js';

/** The backward edges of a part of a file, or of all of it: parents, uses, owners. Derived in one pass, never stored. */
export interface SectionTables extends ExpressionTables, StatementTables {
  readonly owners: ReadonlyMap<FunctionId, FunctionOwner>;
  /** By the expression that they draw on, the part's own bindings. */
  readonly drawn: ReadonlyMap<ExpressionId, readonly Drawn[]>;
  readonly bindingsByFrame: ReadonlyMap<FunctionId, readonly BindingId[]>;
}

interface ExpressionTables {
  parentOf(id: ExpressionId): ExpressionId | undefined;
  readonly uses: ReadonlyMap<BindingId, readonly ExpressionId[]>;
  readonly members: ReadonlyMap<string, readonly ExpressionId[]>;
  readonly properties: ReadonlyMap<string, readonly PropertyPlace[]>;
  readonly calls: readonly ExpressionId[];
  /** Of the calls, those with `new`. */
  readonly constructions: readonly ExpressionId[];
  readonly callsByFrame: ReadonlyMap<FunctionId, readonly ExpressionId[]>;
  /** By the callee's name as it is written, or the last of its names. */
  readonly callsByName: ReadonlyMap<string, readonly ExpressionId[]>;
  readonly loads: readonly Load[];
  readonly yields: ReadonlyMap<FunctionId, readonly ExpressionId[]>;
}

interface StatementTables {
  readonly byRoot: ReadonlyMap<ExpressionId, StatementNode>;
  readonly returns: ReadonlyMap<FunctionId, readonly Return[]>;
}

export interface PropertyPlace {
  readonly object: ExpressionId;
  readonly value: ExpressionId;
}

/** `require('m')` or `import('m')` with a literal. */
export interface Load {
  readonly id: ExpressionId;
  readonly specifier: string;
}

export interface Return {
  readonly value: ExpressionId | undefined;
  readonly statement: StatementNode;
}

export interface Drawn {
  readonly binding: BindingId;
  readonly source: BindingSource;
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
  | { readonly kind: 'expression'; readonly expression: ExpressionId; readonly ownName?: BindingId }
  | { readonly kind: 'binding'; readonly binding: BindingId }
  | { readonly kind: 'member'; readonly class: ClassId; readonly member: ClassMember }
  | { readonly kind: 'none' };

/** `declared` are names of the top level that are not among the part's own bindings though it declares them. */
export function createSectionTables(facts: FileFacts, content: SectionContent, declared: readonly BindingId[]): SectionTables {
  const bindings = [...idsIn(content.bindings), ...declared];
  const drawn = new Map<ExpressionId, Drawn[]>();
  const bindingsByFrame = new Map<FunctionId, BindingId[]>();
  for (const id of idsIn(content.bindings)) {
    const binding = facts.bindings[id];
    if (binding) pushTo(bindingsByFrame, binding.function, id);
    for (const source of binding?.sources ?? []) pushTo(drawn, source.from, { binding: id, source });
  }
  return {
    ...readExpressions(facts, content.expressions),
    ...readStatements(facts, content),
    owners: readOwners(facts, content, bindings),
    drawn,
    bindingsByFrame,
  };
}

export const NO_TABLES: SectionTables = {
  parentOf: () => undefined,
  uses: new Map(),
  members: new Map(),
  properties: new Map(),
  calls: [],
  constructions: [],
  callsByFrame: new Map(),
  callsByName: new Map(),
  loads: [],
  yields: new Map(),
  byRoot: new Map(),
  returns: new Map(),
  owners: new Map(),
  drawn: new Map(),
  bindingsByFrame: new Map(),
};

export function idsIn(range: IdRange): readonly number[] {
  return selectIds(range, () => true);
}

export function selectIds([first, end]: IdRange, isWanted: (id: number) => boolean): readonly number[] {
  const ids: number[] = [];
  for (let id = first; id < end; id++) if (isWanted(id)) ids.push(id);
  return ids;
}

function readExpressions(facts: FileFacts, [first, end]: IdRange): ExpressionTables {
  const { expressions } = facts;
  const parents = new Int32Array(end - first).fill(-1);
  const uses = new Map<BindingId, ExpressionId[]>();
  const members = new Map<string, ExpressionId[]>();
  const properties = new Map<string, PropertyPlace[]>();
  const calls: ExpressionId[] = [];
  const callsByFrame = new Map<FunctionId, ExpressionId[]>();
  const callsByName = new Map<string, ExpressionId[]>();
  const loads: Load[] = [];
  const yields = new Map<FunctionId, ExpressionId[]>();
  for (let id = first; id < end; id++) {
    const expression = expressions[id];
    if (!expression) continue;
    for (const child of childrenOf(expression)) parents[child - first] = id;
    if (expression.kind === 'name') pushTo(uses, expression.binding, id);
    else if (expression.kind === 'member') pushTo(members, expression.name, id);
    else if (expression.kind === 'yield') pushTo(yields, expression.function, id);
    else if (expression.kind === 'call' || expression.kind === 'new') {
      calls.push(id);
      pushTo(callsByFrame, expression.function, id);
      pushTo(callsByName, nameOf(facts, expression.callee), id);
    } else if (expression.kind === 'object') {
      for (const property of expression.properties)
        if ('name' in property) pushTo(properties, property.name, { object: id, value: property.value });
    }
    const specifier = expression.kind === 'call' || expression.kind === 'import' ? findLoaded(expressions, expression) : undefined;
    if (specifier !== undefined) loads.push({ id, specifier });
  }
  const parentOf = (id: ExpressionId): ExpressionId | undefined => {
    const parent = parents[id - first];
    return parent === undefined || parent < 0 ? undefined : parent;
  };
  const constructions = calls.filter((id) => expressions[id]?.kind === 'new');
  return { parentOf, uses, members, properties, calls, constructions, callsByFrame, callsByName, loads, yields };
}

function nameOf({ expressions, bindings }: FileFacts, callee: ExpressionId): string {
  const expression = expressions[callee];
  if (expression?.kind === 'name') return bindings[expression.binding]?.name ?? '';
  return expression?.kind === 'member' || expression?.kind === 'global' ? expression.name : '';
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

function readOwners(facts: FileFacts, content: SectionContent, bindings: readonly BindingId[]): ReadonlyMap<FunctionId, FunctionOwner> {
  const owners = new Map<FunctionId, FunctionOwner>();
  for (let id = content.expressions[0]; id < content.expressions[1]; id++) {
    const expression = facts.expressions[id];
    if (expression?.kind === 'function') owners.set(expression.declares, { kind: 'expression', expression: id });
  }
  for (const id of bindings) {
    const declares = facts.bindings[id]?.declares;
    if (declares === undefined) continue;
    const expression = owners.get(declares);
    // A function expression's own name is known only inside it: `return async function ask() { … }`.
    owners.set(declares, expression?.kind === 'expression' ? { ...expression, ownName: id } : { kind: 'binding', binding: id });
  }
  for (const id of idsIn(content.classes)) {
    for (const member of facts.classes[id]?.members ?? [])
      if (member.declares !== undefined) owners.set(member.declares, { kind: 'member', class: id, member });
  }
  return owners;
}

function readStatements(facts: FileFacts, content: SectionContent): StatementTables {
  const byRoot = new Map<ExpressionId, StatementNode>();
  const returns = new Map<FunctionId, Return[]>();
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
  visit(content.statements, MODULE, undefined, 'body');
  for (const id of idsIn(content.functions)) if (id !== MODULE) visit(facts.functions[id]?.body ?? [], id, undefined, 'body');
  return { byRoot, returns };
}

/** The file's own top level. */
export const MODULE: FunctionId = 0;

export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
