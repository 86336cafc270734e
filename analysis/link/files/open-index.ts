import type { Habits } from '../../catalog.js';
import type { BindingId, ExpressionId, FileFacts, FunctionId, Span } from '../../facts.js';
import type { IdRange, OpenFile, SectionContent } from '../../open-file.js';
import { type Board, createBoard } from './board.js';
import { createExportIndex, type FileIndex, isAround, isAtWithin, NO_EXPRESSION, NO_PART, rootOf } from './file-index.js';
import type { Mark } from './memo.js';
import { createSectionTables, type Drawn, idsIn, MODULE, NO_TABLES, pushTo, type SectionTables } from './section-tables.js';

/** The index of a file that somebody types in. It tells which parts are asked about; an edit tells which of them are no longer so. */
export interface OpenIndex {
  readonly index: FileIndex;
  readonly syntaxErrors: FileFacts['syntaxErrors'];
  /** Asks about the text as a whole, or about the statements at a place. */
  askText(span?: Span): void;
  /** What is no longer so. Undefined when the file must be opened anew. */
  edit(text: string): ReadonlySet<Mark> | undefined;
  /** Everything that was ever asked about. */
  marks(): Iterable<Mark>;
}

export function createOpenIndex(path: string, file: OpenFile, habits: Habits, tell: (mark: Mark) => void): OpenIndex {
  const board = createBoard(tell);
  const { facts, sections } = file;
  const tables = sections.map(({ content, declared }) => createSectionTables(facts, content, declared));
  const owners = createOwners(file);
  const topNames = new Set(sections.flatMap(({ declared }) => declared));
  const lookup: Lookup = { path, file, habits, board, tables, owners, topNames, drawnByTop: readTopDrawn(file) };
  const index = createIndex(lookup);
  return {
    index,
    get syntaxErrors() {
      return facts.syntaxErrors;
    },
    askText(span) {
      if (span) askAround(lookup, span);
      else board.ask(WHOLE);
    },
    marks: board.marks,
    edit(text) {
      const contents = sections.map(({ content }) => content);
      const edit = file.edit(text);
      const section = edit && sections[edit.index];
      const before = edit && tables[edit.index];
      if (!edit || !section || !before) return undefined;
      const after = createSectionTables(facts, section.content, section.declared);
      tables[edit.index] = after;
      owners.take(section.content, edit.index);
      lookup.drawnByTop = readTopDrawn(file);
      const names = [WHOLE, ...namesOf(before, contents[edit.index], topNames), ...namesOf(after, section.content, topNames)];
      return board.touch(
        names,
        edit.index,
        edit.assigned.flatMap((id) => owners.bindings[id] ?? []),
      );
    },
  };
}

const WHOLE = 'whole ';
/** What the top level itself runs. */
const TOP = 'top ';

interface Lookup {
  readonly path: string;
  readonly file: OpenFile;
  readonly habits: Habits;
  readonly board: Board;
  readonly tables: readonly SectionTables[];
  readonly owners: Owners;
  readonly topNames: ReadonlySet<BindingId>;
  /** What names of the top level draw on. */
  drawnByTop: ReadonlyMap<ExpressionId, readonly Drawn[]>;
}

/** The section of each id. */
interface Owners {
  readonly expressions: number[];
  readonly functions: number[];
  readonly classes: number[];
  readonly bindings: number[];
  take(content: SectionContent, section: number): void;
}

function createOwners({ sections }: OpenFile): Owners {
  const owners: Owners = {
    expressions: [],
    functions: [MODULE],
    classes: [],
    bindings: [],
    take(content, section) {
      for (const kind of ['expressions', 'functions', 'classes', 'bindings'] as const)
        for (const id of idsIn(content[kind])) owners[kind][id] = section;
    },
  };
  sections.forEach(({ content, declared }, section) => {
    owners.take(content, section);
    for (const id of declared) owners.bindings[id] ??= section;
  });
  return owners;
}

function readTopDrawn({ facts, sections }: OpenFile): ReadonlyMap<ExpressionId, readonly Drawn[]> {
  const drawn = new Map<ExpressionId, Drawn[]>();
  for (const id of new Set(sections.flatMap(({ declared }) => declared)))
    for (const source of facts.bindings[id]?.sources ?? []) pushTo(drawn, source.from, { binding: id, source });
  return drawn;
}

/** Lists over the whole file that a section has a part in. */
function namesOf(tables: SectionTables, content: SectionContent | undefined, topNames: ReadonlySet<BindingId>): readonly string[] {
  const runsOnTop = tables.callsByFrame.has(MODULE) || tables.bindingsByFrame.has(MODULE);
  const isDeclaration = content?.statements.every(({ kind }) => kind === 'declaration') ?? true;
  return [
    ...[...tables.uses.keys()].filter((id) => topNames.has(id)).map((id) => `uses ${id}`),
    ...[...tables.members.keys()].map((name) => `member ${name}`),
    ...[...tables.properties.keys()].map((name) => `property ${name}`),
    ...[...tables.callsByName.keys()].map((name) => `call ${name}`),
    ...(tables.calls.length > 0 ? ['calls '] : []),
    ...(tables.constructions.length > 0 ? ['constructions '] : []),
    ...(tables.loads.length > 0 ? ['loads '] : []),
    ...(content && content.classes[0] < content.classes[1] ? ['classes '] : []),
    ...(runsOnTop || !isDeclaration ? [TOP] : []),
  ];
}

/** The sections that a place lies in. */
function askAround({ file, board }: Lookup, [start, end]: Span): readonly number[] {
  const first = file.sectionAt(start);
  const last = file.sectionAt(Math.max(start, end - 1));
  if (first === undefined || last === undefined) return [];
  const around = idsIn([first, last + 1]);
  for (const section of around) board.askSection(section);
  return around;
}

function createIndex(lookup: Lookup): FileIndex {
  const { facts, sections } = lookup.file;
  const { board, tables, owners, topNames } = lookup;
  const exported = createExportIndex(facts);
  /** The tables of the section that an id belongs to, which is thereby asked about. */
  const at = (section: number | undefined): SectionTables | undefined => {
    if (section === undefined) return undefined;
    board.askSection(section);
    return tables[section];
  };
  const atExpression = (id: ExpressionId) => at(owners.expressions[id]);
  const atFunction = (id: FunctionId) => at(owners.functions[id]);
  const gather = <K extends string | number, T>(kind: string, read: (one: SectionTables, key: K) => readonly T[] | undefined) =>
    board.lists(kind, (key: K) => tables.flatMap((one) => read(one, key) ?? []));
  const all = (kind: string, read: (content: SectionContent) => IdRange) =>
    board.lists(kind, (_: '') => sections.flatMap(({ content }) => idsIn(read(content))));
  const within = (span: Span, read: (content: SectionContent) => IdRange): readonly number[] =>
    askAround(lookup, span).flatMap((section) => idsIn(read(sections[section]?.content ?? NO_CONTENT)));
  const uses = gather('uses', (one, id: BindingId) => one.uses.get(id));
  const members = gather('member', (one, name: string) => one.members.get(name));
  const properties = gather('property', (one, name: string) => one.properties.get(name));
  const named = gather('call', (one, name: string) => one.callsByName.get(name));
  const calls = gather('calls', (one, _: '') => one.calls);
  const constructions = gather('constructions', (one, _: '') => one.constructions);
  const loads = gather('loads', (one, _: '') => one.loads);
  const expressionIds = all('whole', ({ expressions }) => expressions);
  const classIds = all('classes', ({ classes }) => classes);
  /** What the top level runs is spread over all sections. */
  const ofFrame = <T>(id: FunctionId, read: (one: SectionTables) => readonly T[] | undefined): readonly T[] => {
    if (id !== MODULE) return read(atFunction(id) ?? NO_TABLES) ?? [];
    board.ask(TOP);
    return tables.flatMap((one) => read(one) ?? []);
  };
  const parts = sections.map((_, section) => ({
    key: String(section),
    get calls() {
      return at(section)?.calls ?? [];
    },
    get expressionIds() {
      board.askSection(section);
      return idsIn(sections[section]?.content.expressions ?? [0, 0]);
    },
  }));
  const index: FileIndex = {
    path: lookup.path,
    habits: lookup.habits,
    imports: facts.imports,
    exports: facts.exports,
    types: facts.types,
    directives: facts.directives,
    get comments() {
      return facts.comments;
    },
    expression(id) {
      atExpression(id);
      return facts.expressions[id] ?? NO_EXPRESSION;
    },
    bindingAt(id) {
      at(owners.bindings[id]);
      return facts.bindings[id];
    },
    functionAt(id) {
      if (id === MODULE) board.ask(TOP);
      else atFunction(id);
      return facts.functions[id];
    },
    classAt(id) {
      at(owners.classes[id]);
      return facts.classes[id];
    },
    parts,
    partOf: (id) => parts[owners.expressions[id] ?? -1] ?? NO_PART,
    get expressionIds() {
      return expressionIds('');
    },
    get classIds() {
      return classIds('');
    },
    get calls() {
      return calls('');
    },
    get constructions() {
      return constructions('');
    },
    get loads() {
      return loads('');
    },
    bindingsOf(frame) {
      const inner = ofFrame(frame, ({ bindingsByFrame }) => bindingsByFrame.get(frame));
      return frame === MODULE ? [...topNames, ...inner] : inner;
    },
    bindingsWithin: (span) =>
      [...topNames, ...within(span, ({ bindings }) => bindings)].filter((id) => isAtWithin(facts.bindings[id], span)),
    expressionsWithin: (span) => within(span, ({ expressions }) => expressions).filter((id) => isAtWithin(facts.expressions[id], span)),
    callsWithin: (span) =>
      askAround(lookup, span).flatMap((section) => (tables[section]?.calls ?? []).filter((id) => isAtWithin(facts.expressions[id], span))),
    functionsAround: (span) => [MODULE, ...within(span, ({ functions }) => functions).filter((id) => isAround(facts.functions[id], span))],
    parentOf: (id) => atExpression(id)?.parentOf(id),
    statementOf(id) {
      const own = atExpression(id);
      return own?.byRoot.get(rootOf(id, own.parentOf));
    },
    usesOf: (binding) => (topNames.has(binding) ? uses(binding) : (at(owners.bindings[binding])?.uses.get(binding) ?? [])),
    drawnFrom(id) {
      const own = atExpression(id)?.drawn.get(id) ?? [];
      return [...(lookup.drawnByTop.get(id) ?? []), ...own];
    },
    membersNamed: members,
    propertiesNamed: properties,
    callsIn: (id) => ofFrame(id, ({ callsByFrame }) => callsByFrame.get(id)),
    functionOwner: (id) => (id === MODULE ? { kind: 'module' } : (atFunction(id)?.owners.get(id) ?? { kind: 'none' })),
    returnsOf: (id) => ofFrame(id, ({ returns }) => returns.get(id)),
    yieldsOf: (id) => ofFrame(id, ({ yields }) => yields.get(id)),
    exportNamesOf: (binding) => exported.bindings.get(binding) ?? [],
    exportNamesOfValue: (id) => exported.values.get(id) ?? [],
    callsNamed: named,
    facet: (key, read) => board.facet(key, parts.length, (section) => read(index, parts[section] ?? NO_PART)),
  };
  return index;
}

const NO_CONTENT: SectionContent = { expressions: [0, 0], functions: [0, 0], classes: [0, 0], bindings: [0, 0], statements: [] };
