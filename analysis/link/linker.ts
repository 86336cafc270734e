import type { FunctionId, TypeFact } from '../facts.js';
import { callValue, constructValue } from './apply.js';
import { type CallSites, searchCallSites } from './call-sites.js';
import type { CatalogIndex } from './catalog-index.js';
import type { ExportUse } from './export-uses.js';
import { resolveExpression } from './expressions.js';
import type { FileIndex } from './file-index.js';
import { readMember } from './members.js';
import { type Asked, createMemo, isTouched, type Memo } from './memo.js';
import type { Project } from './project.js';
import { isInside } from './timers.js';
import { type InstanceValue, resolveType } from './types.js';
import { distinct, identityOf, keyOf, type Ref, unknown, type Value } from './value.js';

/** The questions that the parts of the linker ask each other. One object for one state of the project; answers are remembered. */
export interface Linker {
  readonly project: Project;
  readonly catalog: CatalogIndex;
  /** Everything that an expression can stand for. Cycles and searches that go too deep give `unknown`. */
  resolve(ref: Ref): readonly Value[];
  member(value: Value, name: string, at: Ref): readonly Value[];
  /** The values of a written type: clients for an SDK's types, instances for the project's classes and interfaces. */
  type(file: FileIndex, type: TypeFact | undefined): readonly Value[];
  /** What calling or constructing a value gives. */
  call(value: Value, call: Ref): readonly Value[];
  construct(value: Value, call: Ref): readonly Value[];
  callSites(file: FileIndex, id: FunctionId): CallSites;
  readonly isInScope: LinkScope;
  /** Begins a new question with full patience. */
  refresh(): void;
  /** Drops every remembered answer that was concluded from one of these files. */
  forget(names: ReadonlySet<string>): void;
  versionOf(importer: string, specifier: string): string | null;
  readonly exportUses: Memo<readonly ExportUse[]>;
  readonly subclasses: Memo<readonly InstanceValue[]>;
}

/** An answer with the files that it was concluded from. */
interface Answer {
  readonly values: readonly Value[];
  readonly asked: Asked;
}

/** Deeper chains than this are not found in code that people wrote; they come from cycles through contexts. */
const DEEPEST = 60;
const MOST_VALUES = 24;
/** Steps that one file's analysis may take: some seconds. Real code stays far below; knots of generated code don't end. */
const MOST_STEPS = 600_000;
/** Answers held back by one cycle; more is a knot that no reader of the code could untie either. */
const MOST_PROVISIONAL = 5000;

/** Is this export (or, without a name, any of that file) worth looking into? A search for clients stops where none can be, so that most files are never parsed. */
export type LinkScope = (path: string, name?: string) => boolean;

export function createLinker(project: Project, catalog: CatalogIndex, packageOf: (specifier: string) => string | undefined, scope: LinkScope): Linker {
  const { asked } = project;
  // A function that is asked about while its own callers are searched has none that matter.
  const sites = createMemo<CallSites>(asked, { calls: [], complete: false });
  const answers = new Map<string, Answer>();
  const provisional = new Map<string, Answer>();
  let credit = MOST_STEPS;
  const openMembers = new Set<string>();
  const open = new Map<string, number>();
  let shallowestCycle = Number.POSITIVE_INFINITY;
  const resolve = (ref: Ref): readonly Value[] => {
    const key = keyOf(ref);
    const known = answers.get(key) ?? provisional.get(key);
    if (known) {
      asked.ask(known.asked);
      return known.values;
    }
    const cycle = open.get(key);
    if (cycle !== undefined) {
      shallowestCycle = Math.min(shallowestCycle, cycle);
      return [];
    }
    if (open.size > DEEPEST || provisional.size > MOST_PROVISIONAL) {
      shallowestCycle = 0;
      return unknown('the chain of definitions is too long');
    }
    if (--credit < 0) throw new Error('the code refers to itself in too many ways to be followed');
    const depth = open.size;
    open.set(key, depth);
    const mark = asked.mark();
    const values = distinct(resolveExpression(linker, ref));
    open.delete(key);
    const kept = values.length > MOST_VALUES ? [...values.slice(0, MOST_VALUES), ...unknown('too many possibilities')] : values;
    // An answer that leans on a cycle still open further out may lack something: it serves only until that cycle is closed.
    if (shallowestCycle < depth) provisional.set(key, { values: kept, asked: asked.since(mark) });
    else {
      answers.set(key, { values: kept, asked: asked.since(mark) });
      shallowestCycle = Number.POSITIVE_INFINITY;
      provisional.clear();
    }
    return kept;
  };
  const linker: Linker = {
    project,
    catalog,
    exportUses: createMemo<readonly ExportUse[]>(asked, []),
    subclasses: createMemo<readonly InstanceValue[]>(asked, []),
    resolve: (given) => resolve({ ...given, env: findEnv(given) }),
    member(value, name, at) {
      if (value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'instance' && value.kind !== 'class') return readMember(linker, value, name, at);
      const key = `${identityOf(value)}.${name}`;
      if (openMembers.has(key)) return [];
      openMembers.add(key);
      const values = distinct(readMember(linker, value, name, at));
      openMembers.delete(key);
      return values;
    },
    type: (file, type) => resolveType(linker, file, type),
    call: (value, call) => callValue(linker, value, call),
    construct: (value, call) => constructValue(linker, value, call),
    callSites(file, id) {
      return sites.get(`${file.path}#${id}`, () => searchCallSites(linker, file, id));
    },
    isInScope: scope,
    refresh() {
      credit = MOST_STEPS;
    },
    forget(names) {
      sites.forget(names);
      linker.exportUses.forget(names);
      linker.subclasses.forget(names);
      const touched = new Map<Asked, boolean>();
      for (const [key, { asked: from }] of answers) if (isTouched(from, names, touched)) answers.delete(key);
    },
    versionOf(importer, specifier) {
      const name = packageOf(specifier);
      return name === undefined ? null : project.manifests.findVersion(importer, name);
    },
  };
  return linker;
}

/** A context counts only for expressions inside the function that it is about; others are the same in every context. */
function findEnv(ref: Ref): Ref['env'] {
  let env = ref.env;
  if (!env) return undefined;
  const frame = ref.file.expression(ref.id).function;
  while (env && !(env.file === ref.file && isInside(ref.file, frame, env.function))) env = env.call.env;
  return env;
}
