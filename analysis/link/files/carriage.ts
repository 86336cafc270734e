import type { Catalog } from '../../catalog.js';
import {
  type BindingId,
  ELEMENT,
  type ExportFact,
  type Expression,
  type ExpressionId,
  type Statement,
  type TypeFact,
} from '../../facts.js';
import { type CatalogIndex, toTokens } from './catalog-index.js';
import { type FileIndex, partsOf } from './file-index.js';
import { isPlainType, moduleOf, toTypeParts, typeParts } from './type-ingredients.js';
import { wordOf } from './words.js';

/** Something outside a file that an export's value is made of: a name of another module, or an endpoint's address written down here. */
export interface Ingredient {
  /** Undefined when the file itself makes it: an endpoint's text. */
  readonly from: string | undefined;
  /** `*` for a whole module. */
  readonly name: string;
  /** Named in a type only: a type may promise a client, but never tells an address. */
  readonly inType?: true;
  /** It is an argument of a generic type that comes from this module. */
  readonly heldBy?: string;
}

export interface ExportIngredients {
  readonly name: string;
  readonly parts: readonly Ingredient[];
}

export interface CarriageWords {
  /** Names of operations: what such a method gives back is an answer, not a client. */
  readonly operations: ReadonlySet<string>;
  readonly isEndpointText: (text: string) => boolean;
  /** Methods that make a client of another, with the member that they are of: `chats.create`. */
  readonly makers: ReadonlySet<string>;
  /** What makes a client of the platform's, by its last two names: `LanguageModel.create`. */
  readonly platformClients: ReadonlyMap<string, Ingredient>;
  /** Methods that read a setting of the user's, and give what is handed to them where there is none. */
  readonly settings: ReadonlySet<string>;
  /** Does this function of an HTTP client's package make an instance with settings of its own: `axios.create`? */
  readonly isInstanceMaker: (from: string, name: string) => boolean;
  /** Matches a text that calls a method with an operation's name. */
  readonly calling: RegExp;
  /** Matches a text that calls what sends HTTP requests. */
  readonly sending: RegExp;
}

/**
 * What an export of one file is made of, from that file's facts alone: through its variables, returns, fields and properties, but not
 * through what its functions merely do. Whether that carries a client is then a walk over the import graph, and nothing is parsed for it twice.
 */
export function findIngredients(file: FileIndex, exported: ExportFact, words: CarriageWords): readonly ExportIngredients[] {
  // Each export is walked for itself, since a walk visits every part once.
  const walk = createWalk(file, words);
  if (exported.kind === 'binding') return [{ name: exported.name, parts: walk.ofBinding(exported.binding) }];
  if (exported.kind === 'value' && exported.name === '=') return findAssigned(file, exported.value, words);
  if (exported.kind === 'value') return [{ name: exported.name, parts: walk.ofExpression(exported.value) }];
  if (exported.kind === 'from') return [{ name: exported.name, parts: [{ from: exported.from, name: exported.imported }] }];
  return exported.name === undefined ? [] : [{ name: exported.name, parts: [{ from: exported.from, name: '*' }] }];
}

/** The properties of `module.exports = { … }` are what importers name; of anything else each name may be carried. */
function findAssigned(file: FileIndex, value: ExpressionId, words: CarriageWords): readonly ExportIngredients[] {
  const partsOf = (id: ExpressionId) => createWalk(file, words).ofExpression(id);
  const properties = readPlainProperties(file, value);
  return [
    { name: properties ? 'default' : '=', parts: partsOf(value) },
    ...(properties ?? []).map((property) => ({ name: property.name, parts: partsOf(property.value) })),
  ];
}

/** Names of one object; constants that name each other in a circle have no end. */
const MOST_NAMES = 8;

function readPlainProperties(
  file: FileIndex,
  value: ExpressionId,
  names = 0,
): readonly { readonly name: string; readonly value: ExpressionId }[] | undefined {
  const expression = file.expression(value);
  if (expression.kind === 'name') {
    const binding = file.bindingAt(expression.binding);
    const source = binding?.kind === 'const' && binding.sources.length === 1 ? binding.sources[0] : undefined;
    return source === undefined || names > MOST_NAMES ? undefined : readPlainProperties(file, source.from, names + 1);
  }
  if (expression.kind !== 'object') return undefined;
  const plain = expression.properties.flatMap((property) => (property.kind === 'property' || property.kind === 'method' ? property : []));
  return plain.length === expression.properties.length ? plain : undefined;
}

/** Marks the name under which a file keeps something for the handlers of a framework, which is no export. */
const KEPT = '#';

/** `openai` of `#openai`; undefined for an export. */
export function toKeptName(name: string): string | undefined {
  return name.startsWith(KEPT) ? name.slice(KEPT.length) : undefined;
}

/** What a file puts aside under names: `fastify.decorate('openai', client)`, `decorate({ openai: client })`. */
export function findKeptIngredients(file: FileIndex, puts: readonly string[], words: CarriageWords): readonly ExportIngredients[] {
  const partsOf = (id: ExpressionId) => createWalk(file, words).ofExpression(id);
  return puts
    .flatMap((put) => file.callsNamed(put))
    .flatMap((id) => {
      const call = file.expression(id);
      const [first, second] = call.kind === 'call' ? call.arguments : [];
      const word = first === undefined ? undefined : wordOf(file, first);
      if (word !== undefined) return second === undefined ? [] : [{ name: word, value: second }];
      return first === undefined ? [] : (readPlainProperties(file, first) ?? []);
    })
    .map(({ name, value }) => ({ name: KEPT + name, parts: partsOf(value) }));
}

/** Methods that tell something of a text or a list, and give none of it back. */
const TELLING: ReadonlySet<string> = new Set(['includes', 'startsWith', 'endsWith', 'indexOf', 'some', 'every', 'test', 'has']);

/** Definitions that lean on each other. What lies deeper is put off until the stack is free again. */
const DEEPEST = 300;

export function createWalk(file: FileIndex, words: CarriageWords) {
  const passed = { bindings: new Set<number>(), expressions: new Set<number>(), functions: new Set<number>(), classes: new Set<number>() };
  const deferred: { readonly run: () => readonly Ingredient[]; readonly inType: boolean }[] = [];
  let depth = 0;
  let typesAround = 0;
  const once = (seen: Set<number>, id: number, run: () => readonly Ingredient[]): readonly Ingredient[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    if (depth >= DEEPEST) {
      deferred.push({ run, inType: typesAround > 0 });
      return [];
    }
    depth++;
    const parts = run();
    depth--;
    return parts;
  };
  /** With what lies deeper than the stack should bear. */
  const wholly = (parts: readonly Ingredient[]): readonly Ingredient[] => {
    const all = [...parts];
    for (let next = deferred.pop(); next !== undefined; next = deferred.pop()) {
      const { run, inType } = next;
      all.push(...(inType ? toTypeParts(run()) : run()));
    }
    return all;
  };
  const ofBinding = (id: BindingId): readonly Ingredient[] => once(passed.bindings, id, () => bindingParts(id));
  const ofExpression = (id: ExpressionId): readonly Ingredient[] => once(passed.expressions, id, () => expressionParts(id));
  const ofFunction = (id: number): readonly Ingredient[] =>
    once(passed.functions, id, () => {
      const type = file.functionAt(id)?.returnType;
      if (isPlainType(type)) return [];
      return [...file.returnsOf(id).flatMap(({ value }) => (value === undefined ? [] : ofExpression(value))), ...ofType(type)];
    });
  const ofClass = (id: number): readonly Ingredient[] =>
    once(passed.classes, id, () => {
      const declared = file.classAt(id);
      if (!declared) return [];
      const parent = declared.extends === undefined ? [] : ofExpression(declared.extends);
      return [...parent, ...declared.members.flatMap((member) => memberParts(id, member)), ...undeclaredParts(id)];
    });
  /** JavaScript declares no fields: `constructor() { this.client = new OpenAI(); }`. */
  const undeclaredParts = (id: number): readonly Ingredient[] =>
    /\.[cm]?jsx?$/.test(file.path) ? findOwnAssignments(file, id).flatMap(ofExpression) : [];
  const memberParts = (id: number, member: NonNullable<ReturnType<typeof classOf>>['members'][number]): readonly Ingredient[] => {
    return member.visibility === 'private' || member.kind === 'constructor' ? [] : innerParts(id, member);
  };
  const innerParts = (id: number, member: NonNullable<ReturnType<typeof classOf>>['members'][number]): readonly Ingredient[] => {
    const assigned = member.kind === 'field' ? file.membersNamed(member.name).flatMap((use) => assignedTo(use, id)) : [];
    return [
      ...(member.value === undefined ? [] : ofExpression(member.value)),
      ...(member.declares === undefined ? [] : ofFunction(member.declares)),
      ...assigned,
      ...ofType(member.type),
    ];
  };
  const classOf = (id: number) => file.classAt(id);
  const assignedTo = (use: ExpressionId, id: number): readonly Ingredient[] => {
    const member = file.expression(use);
    const parent = file.parentOf(use);
    const assignment = parent === undefined ? undefined : file.expression(parent);
    if (member.kind !== 'member' || assignment?.kind !== 'assign' || assignment.target !== use) return [];
    const owner = file.expression(member.object);
    return owner.kind === 'this' && owner.class === id ? ofExpression(assignment.value) : [];
  };
  const ofType = (type: TypeFact | undefined): readonly Ingredient[] => {
    typesAround++;
    const parts = typeParts(file, type, ofBinding);
    typesAround--;
    return toTypeParts(parts);
  };
  const bindingParts = (id: BindingId): readonly Ingredient[] => {
    const binding = file.bindingAt(id);
    const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
    if (imported?.kind === 'name') return [{ from: imported.from, name: imported.imported === '=' ? '*' : imported.imported }];
    if (!binding) return [];
    if (binding.kind === 'type') return declaredTypeParts(id);
    if (binding.declares !== undefined) return ofFunction(binding.declares);
    if (binding.declaresClass !== undefined) return ofClass(binding.declaresClass);
    return [...binding.sources.flatMap((source) => ofExpression(source.from)), ...ofType(binding.type), ...assignedMembers(id)];
  };
  const declaredTypeParts = (id: BindingId): readonly Ingredient[] =>
    file.types.filter((declared) => declared.binding === id).flatMap((declared) => [declared.type, ...declared.extends].flatMap(ofType));
  /** `holder.client = new OpenAI()`. */
  const assignedMembers = (id: BindingId): readonly Ingredient[] =>
    file.usesOf(id).flatMap((use) => {
      const member = file.parentOf(use);
      const parent = member === undefined ? undefined : file.parentOf(member);
      const assignment = parent === undefined ? undefined : file.expression(parent);
      return assignment?.kind === 'assign' && assignment.target === member ? ofExpression(assignment.value) : [];
    });
  const expressionParts = (id: ExpressionId): readonly Ingredient[] => {
    const expression = file.expression(id);
    switch (expression.kind) {
      case 'literal':
        return typeof expression.value === 'string' && words.isEndpointText(expression.value) ? [{ from: undefined, name: ELEMENT }] : [];
      case 'template':
        return expression.texts.some(words.isEndpointText) ? [{ from: undefined, name: ELEMENT }] : expression.values.flatMap(ofExpression);
      case 'name':
        return ofBinding(expression.binding);
      case 'member':
        return memberOfModule(expression.object, expression.name) ?? ownMember(expression) ?? ofExpression(expression.object);
      case 'index':
        return ofExpression(expression.object);
      case 'call':
        return callParts(expression.callee, expression.arguments);
      case 'new':
        return [...ofExpression(expression.callee), ...expression.arguments.flatMap(ofExpression)];
      case 'import': {
        const specifier = file.expression(expression.specifier);
        return specifier.kind === 'literal' && typeof specifier.value === 'string' ? [{ from: specifier.value, name: '*' }] : [];
      }
      case 'object':
        return expression.properties.flatMap((property) => ofExpression(property.value));
      case 'array':
        return expression.elements.flatMap(ofExpression);
      case 'function':
        return ofFunction(expression.declares);
      case 'class':
        return ofClass(expression.declares);
      case 'await':
      case 'nonnull':
      case 'spread':
      case 'assign':
        return ofExpression(expression.value);
      case 'cast':
        return [...ofExpression(expression.value), ...ofType(expression.type)];
      case 'conditional':
        return [...ofExpression(expression.then), ...ofExpression(expression.else)];
      case 'binary':
        return expression.operator === '+' ? [...ofExpression(expression.left), ...ofExpression(expression.right)] : [];
      case 'logical':
        return [...ofExpression(expression.left), ...ofExpression(expression.right)];
      case 'this':
        return expression.class === undefined ? [] : ofClass(expression.class);
      default:
        return [];
    }
  };
  const callParts = (callee: ExpressionId, given: readonly ExpressionId[]): readonly Ingredient[] => {
    const expression = file.expression(callee);
    if (expression.kind === 'global' && expression.name === 'require') {
      const required = file.loads.find((load) => calleeOf(load.id) === callee);
      if (required) return [{ from: required.specifier, name: '*' }];
    }
    const made = expression.kind === 'member' ? platformClientOf(expression) : undefined;
    if (made) return [made];
    // An operation's result is an answer. What is handed to a function may come back wrapped.
    if (expression.kind === 'member' && words.operations.has(expression.name) && !isInstanceMaker(expression) && !isMaker(expression))
      return words.settings.has(expression.name) ? given.slice(1).flatMap(addressOf) : [];
    if (expression.kind === 'member' && TELLING.has(expression.name)) return [];
    const imported = expression.kind === 'name' ? importedName(expression.binding) : undefined;
    if (imported !== undefined && words.operations.has(imported)) return [];
    return [...ofExpression(callee), ...given.flatMap(ofExpression)];
  };
  /** `settings.get('host', 'http://localhost:11434')`. */
  const addressOf = (id: ExpressionId) => (file.expression(id).kind === 'literal' ? ofExpression(id) : []);
  /** `ai.chats.create(…)` makes a client, though operations are called `create` too. */
  const isMaker = ({ object, name }: Extract<Expression, { kind: 'member' }>): boolean => {
    const holder = file.expression(object);
    return holder.kind === 'member' && words.makers.has(`${holder.name}.${name}`);
  };
  const platformClientOf = ({ object, name }: Extract<Expression, { kind: 'member' }>): Ingredient | undefined => {
    const holder = file.expression(object);
    return holder.kind === 'member' || holder.kind === 'global' ? words.platformClients.get(`${holder.name}.${name}`) : undefined;
  };
  const isInstanceMaker = ({ object, name }: Extract<Expression, { kind: 'member' }>): boolean => {
    const holder = file.expression(object);
    const from = holder.kind === 'name' ? packageOf(file, holder.binding) : undefined;
    return from !== undefined && words.isInstanceMaker(from, name);
  };
  const importedName = (id: BindingId): string | undefined => {
    const binding = file.bindingAt(id);
    const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
    return imported?.kind === 'name' ? imported.imported : undefined;
  };
  /** `vscode.Position` where `vscode` stands for the whole module. */
  const memberOfModule = (object: ExpressionId, name: string): readonly Ingredient[] | undefined => {
    const expression = file.expression(object);
    const from = expression.kind === 'name' ? moduleOf(file, expression.binding) : undefined;
    return from === undefined ? undefined : [{ from, name }];
  };
  /** `this.client`: the class itself sees what is private too. */
  const ownMember = ({ object, name }: Extract<Expression, { kind: 'member' }>): readonly Ingredient[] | undefined => {
    const owner = file.expression(object);
    const id = owner.kind === 'this' ? owner.class : undefined;
    const own = id === undefined ? [] : (classOf(id)?.members ?? []).filter((member) => member.name === name);
    return id === undefined || own.length === 0 ? undefined : own.flatMap((member) => innerParts(id, member));
  };
  const calleeOf = (id: ExpressionId): ExpressionId | undefined => {
    const call = file.expression(id);
    return call.kind === 'call' ? call.callee : undefined;
  };
  return { ofBinding: (id: BindingId) => wholly(ofBinding(id)), ofExpression: (id: ExpressionId) => wholly(ofExpression(id)) };
}

/** What the code of a class assigns to members of its instances. */
function findOwnAssignments(file: FileIndex, id: number): readonly ExpressionId[] {
  const bodies = (file.classAt(id)?.members ?? []).map(({ declares }) =>
    declares === undefined ? [] : (file.functionAt(declares)?.body ?? []),
  );
  return bodies.flat().flatMap((one) => findAssignedIn(file, id, one));
}

function findAssignedIn(file: FileIndex, id: number, statement: Statement): readonly ExpressionId[] {
  const inside = partsOf(statement).flatMap(({ body }) => body.flatMap((one) => findAssignedIn(file, id, one)));
  const assignment = statement.kind === 'expression' ? file.expression(statement.value) : undefined;
  if (assignment?.kind !== 'assign' || assignment.target === undefined) return inside;
  const target = file.expression(assignment.target);
  const owner = target.kind === 'member' ? file.expression(target.object) : undefined;
  return owner?.kind === 'this' && owner.class === id ? [assignment.value, ...inside] : inside;
}

/** Where a name comes from, by `import` or by `require`. */
function packageOf(file: FileIndex, id: BindingId): string | undefined {
  const binding = file.bindingAt(id);
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  return imported?.from ?? file.loads.find((load) => binding?.sources.some(({ from }) => from === load.id))?.specifier;
}

/** What makes clients of the platform's own, by the last two names of its paths. */
export function findPlatformClients({ sdks }: Catalog): ReadonlyMap<string, Ingredient> {
  const made = sdks.flatMap(({ isGlobal, packages: [from], clients }) =>
    isGlobal && from !== undefined ? clients.flatMap(({ exports }) => exports.map((path) => ({ from, tokens: toTokens(path) }))) : [],
  );
  return new Map(made.map(({ from, tokens }) => [tokens.slice(-2).join('.'), { from, name: tokens[0] ?? '' }]));
}

/** Does an export of an SDK's package carry a client or an operation? A whole module does; `tool` and error classes don't. */
export function isCarrier(catalog: CatalogIndex, ingredient: Ingredient): boolean {
  if (ingredient.from === undefined) return true;
  if (!catalog.isSdk(ingredient.from)) return false;
  if (ingredient.name === '*' || ingredient.name === 'default') return true;
  const sdks = catalog.sdksOf(ingredient.from, null);
  const path = [ingredient.name];
  return (
    catalog.findClient(sdks, path, 'new') !== undefined ||
    catalog.findClient(sdks, path, 'call') !== undefined ||
    catalog.findTypedClient(sdks, ingredient.name) !== undefined ||
    sdks.some(
      (sdk) =>
        catalog.findOperations(sdk, null, path, null).length > 0 ||
        sdk.operations.some(({ argument }) => argument?.exports.includes(ingredient.name)) ||
        sdk.clients.some(({ exports, kept = [] }) => [...exports, ...kept].some((name) => name.startsWith(`${ingredient.name}.`))),
    )
  );
}
