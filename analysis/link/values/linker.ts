import type { FunctionId, TypeFact } from '../../facts.js';
import type { CatalogIndex } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { lowestOf } from '../files/manifests.js';
import { type Changes, createMemo, type Memo } from '../files/memo.js';
import type { Project } from '../files/project.js';
import { pinnedVersionOf } from '../files/scan.js';
import { callValue, constructValue } from './apply.js';
import { type CallSites, searchCallSites } from './call-sites.js';
import type { ExportUse } from './export-uses.js';
import { resolveExpression } from './expressions.js';
import type { Flow } from './flow.js';
import { readMember } from './members.js';
import type { Provided } from './provided.js';
import { createSearch } from './search.js';
import { isInside } from './timers.js';
import { createTypeReader, type InstanceValue } from './types.js';
import { type CentralHandler, type Env, identityOf, keyOf, type Ref, type Value } from './value.js';
import type { DeclaredWrappers } from './wrappers.js';

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
  readonly declared: DeclaredWrappers;
  /** Drops every remembered answer that was concluded from one of these. */
  forget(changes: Changes): void;
  versionOf(importer: string, specifier: string): string | null;
  readonly exportUses: Memo<readonly ExportUse[]>;
  readonly subclasses: Memo<readonly InstanceValue[]>;
  /** Those of them that are known to inherit from one class. */
  readonly heirs: Memo<readonly InstanceValue[]>;
  /** Where the project assigns what an SDK keeps for all code. */
  readonly keptClients: Memo<readonly Ref[]>;
  /** Where the project puts something aside under a name for the handlers of a framework. */
  readonly keptByName: Memo<readonly Ref[]>;
  /** What the project tells containers to hand over. */
  readonly provided: Memo<readonly Provided[]>;
  /** Calls that give what a function gives that was handed to them. */
  readonly passages: Memo<readonly Passage[]>;
  /** Where a class's members are mentioned. */
  readonly memberUses: Memo<readonly Flow[]>;
  readonly errorHandlers: Memo<readonly CentralHandler[]>;
  /** Which functions make LLM calls, within so many steps. */
  readonly modelReach: Memo<boolean>;
  /** Whether the project makes signals that end by a timer. */
  readonly timedSignals: Memo<boolean>;
  /** What the project's timers abort. */
  readonly timedEnds: Memo<readonly Ref[]>;
  /** Whether a file that matters to a function names a property. */
  readonly saidNames: Memo<boolean>;
  /** Whether the program in a folder hears of rejections that nobody handles. */
  readonly heardRejections: Memo<boolean>;
}

/** A call that a value comes out of, with where in what it gives the value is. */
export type Passage = Pick<Flow, 'file' | 'id' | 'path' | 'stack'>;

/** Is this export (or, without a name, any of that file) worth looking into? A search for clients stops where none can be, so that most files are never parsed. */
export type LinkScope = (path: string, name?: string) => boolean;

export function createLinker(
  project: Project,
  catalog: CatalogIndex,
  packageOf: (specifier: string) => string | undefined,
  scope: LinkScope,
  declared: DeclaredWrappers,
): Linker {
  const { asked } = project;
  // A function that is asked about while its own callers are searched has none that matter.
  const sites = createMemo<CallSites>(asked, { calls: [], complete: false, seen: false, uses: [] });
  const search = createSearch(asked, project.patience);
  const memos = createMemos(project);
  const readType = createTypeReader();
  /** What is evaluated in a call's context carries that call along, whether or not any of its arguments was read. */
  function askContext(env: Env | undefined): void {
    for (let context = env; context !== undefined; context = context.call.env) asked.ask(context.call.file.path);
  }
  const linker: Linker = {
    project,
    catalog,
    ...memos,
    resolve(given) {
      const ref = { ...given, env: findEnv(given) };
      return search.solve(ref.file.path, keyOf(ref), () => {
        askContext(ref.env);
        return resolveExpression(linker, ref);
      });
    },
    member(value, name, at) {
      if (value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'instance' && value.kind !== 'class')
        return readMember(linker, value, name, at);
      return search.solve(pathOf(value), `${identityOf(value)}.${name}`, () => readMember(linker, value, name, at));
    },
    type: (file, type) => readType(linker, file, type),
    call: (value, call) => callValue(linker, value, call),
    construct: (value, call) => constructValue(linker, value, call),
    callSites(file, id) {
      return sites.get(`${file.path}#${id}`, () => searchCallSites(linker, file, id), file.path);
    },
    isInScope: scope,
    declared,
    forget(changes) {
      sites.forget(changes);
      for (const memo of Object.values(memos)) memo.forget(changes);
      search.forget(changes);
    },
    versionOf(importer, specifier) {
      const pinned = pinnedVersionOf(specifier);
      if (pinned !== undefined) return lowestOf(pinned);
      const name = packageOf(specifier);
      return name === undefined ? null : project.manifests.findVersion(importer, name);
    },
  };
  return linker;
}

/** Answers to questions of others, which are kept with those of the linker. */
function createMemos({ asked }: Project) {
  return {
    exportUses: createMemo<readonly ExportUse[]>(asked, []),
    subclasses: createMemo<readonly InstanceValue[]>(asked, []),
    heirs: createMemo<readonly InstanceValue[]>(asked, []),
    keptClients: createMemo<readonly Ref[]>(asked, []),
    keptByName: createMemo<readonly Ref[]>(asked, []),
    provided: createMemo<readonly Provided[]>(asked, []),
    passages: createMemo<readonly Passage[]>(asked, []),
    memberUses: createMemo<readonly Flow[]>(asked, []),
    errorHandlers: createMemo<readonly CentralHandler[]>(asked, []),
    modelReach: createMemo<boolean>(asked, false),
    timedSignals: createMemo<boolean>(asked, true),
    timedEnds: createMemo<readonly Ref[]>(asked, []),
    saidNames: createMemo<boolean>(asked, true),
    heardRejections: createMemo<boolean>(asked, false),
  };
}

function pathOf(value: Value): string {
  if ('file' in value) return value.file.path;
  return 'at' in value ? value.at.file.path : '';
}

/** A context counts only for expressions inside the function that it is about; others are the same in every context. */
function findEnv(ref: Ref): Ref['env'] {
  let env = ref.env;
  if (!env) return undefined;
  const frame = ref.file.expression(ref.id).function;
  while (env && !(env.file === ref.file && isInside(ref.file, frame, env.function))) env = env.call.env;
  return env;
}
