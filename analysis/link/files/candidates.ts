import { findAutoImporters } from './auto-imports.js';
import {
  type CarriageWords,
  type ExportIngredients,
  findIngredients,
  findKeptIngredients,
  type Ingredient,
  isCarrier,
  toKeptName,
} from './carriage.js';
import type { CatalogIndex } from './catalog-index.js';
import { findHanded, findSpecifiers } from './handed.js';
import type { Memo } from './memo.js';
import type { Project } from './project.js';

/** What an export of a file is made of; remembered, since it depends on that file alone. */
export type IngredientMemo = Memo<readonly ExportIngredients[]>;

/** Which files can hold calls, and which exports carry what a call is made on. */
export interface Candidates {
  readonly files: ReadonlySet<string>;
  /** Files that may be handed an address, and are about models only where they hold a call. */
  readonly senders: ReadonlySet<string>;
  /** By file, the names of the exports that carry, and what; `*` stands for any. */
  readonly carried: ReadonlyMap<string, ReadonlyMap<string, Cargo>>;
}

/** An address is no more than text, so no type can promise one. */
type Cargo = 'client' | 'address';

export const NO_CANDIDATES: Candidates = { files: new Set(), senders: new Set(), carried: new Map() };

/**
 * The files that can contain an LLM call: those that mention an SDK or an endpoint, those that use what such a file exports, if that
 * carries a client, an SDK's function or an endpoint's address, and those that are handed a client or an address by such a file. Files with
 * declared wrappers carry with all that they export.
 * Everything else is never parsed for calls.
 */
export function findCandidates(
  project: Project,
  catalog: CatalogIndex,
  words: CarriageWords,
  memo: IngredientMemo,
  declared: ReadonlySet<string>,
): Candidates {
  const files = new Set(project.seeds);
  const senders = new Set<string>();
  const carried = new Map([...declared].map((path) => [path, new Map<string, Cargo>([['=', 'client']])]));
  const untold = new Set(declared);
  const ingredientsOf = (path: string) => {
    const file = project.file(path);
    const puts = findPuts(project, catalog, path);
    return [
      ...(file?.exports ?? []).flatMap((exported, index) =>
        memo.get(`${path}#${index}`, () => (file ? findIngredients(file, exported, words) : []), path),
      ),
      ...(puts.length > 0 ? memo.get(`${path}#kept`, () => (file ? findKeptIngredients(file, puts, words) : []), path) : []),
    ];
  };
  // Both sets grow while they are walked; a file is looked at again when something that it imports turns out to carry.
  const queue = [...files];
  for (const path of queue) {
    const found = findNewlyCarried(project, catalog, path, ingredientsOf(path), carried);
    for (const taker of findHandedFiles(project, catalog, words, memo, path, { files, carried })) {
      files.add(taker);
      queue.push(taker);
    }
    for (const sender of findSendingFiles(project, words, path, carried)) senders.add(sender);
    const news = untold.delete(path) ? ['*'] : found;
    if (news.length === 0) continue;
    for (const importer of project.importersOf(path)) {
      if (!news.some((name) => project.canMention(importer, name, path))) continue;
      files.add(importer);
      queue.push(importer);
    }
    const kept = news.flatMap((name) => toKeptName(name) ?? []);
    for (const taker of kept.flatMap((name) => findTakers(project, path, name))) {
      if (files.has(taker)) continue;
      files.add(taker);
      queue.push(taker);
    }
    for (const importer of findAutoImporters(project, catalog.catalog.idioms.autoImports, path)) {
      if (!news.some((name) => project.mentions(importer, name))) continue;
      files.add(importer);
      queue.push(importer);
    }
  }
  return { files, senders, carried };
}

/** Files with calls of operations that this one hands a client to, also by way of a module that passes them on. */
function findHandedFiles(
  project: Project,
  catalog: CatalogIndex,
  words: CarriageWords,
  memo: IngredientMemo,
  path: string,
  { files, carried }: Pick<Candidates, 'files' | 'carried'>,
): readonly string[] {
  const file = project.file(path);
  return (file ? findSpecifiers(file) : []).flatMap((from) => {
    const target = project.resolve(path, from);
    const isAsking = (one: string) => !files.has(one) && project.matches(one, words.calling);
    const others = target === undefined ? [] : project.importsOf(target).filter(isAsking);
    if (!file || target === undefined || (!isAsking(target) && others.length === 0)) return [];
    const handed = memo.get(`${path}#to ${from}`, () => findHanded(file, from, words), path);
    const names = handed.flatMap(({ name, parts }) =>
      strongest(parts.map((part) => cargoOf(project, catalog, path, part, carried))) === 'client' ? name : [],
    );
    return [target, ...others].filter((one) => isAsking(one) && names.some((name) => one === target || project.mayExport(one, name)));
  });
}

/** `export * from './http.js'`. */
const PASSES_ON = /\bexport\b[^;'"]*\bfrom\b/;

/** Files to which this one may hand an address, by which they send: `postJson('https://api.openai.com/…')`. They carry nothing by themselves. */
function findSendingFiles(
  project: Project,
  { sending, isEndpointText }: CarriageWords,
  path: string,
  carried: Candidates['carried'],
): readonly string[] {
  const imports = project.importsOf(path);
  const isGivenOne = imports.some((target) => [...(carried.get(target)?.values() ?? [])].includes('address'));
  if (!isGivenOne && !project.glance(path, 'names an endpoint', isEndpointText)) return [];
  return imports
    .flatMap((target) => (project.matches(target, PASSES_ON) ? [target, ...project.importsOf(target)] : [target]))
    .filter((target) => project.matches(target, sending));
}

/** What a project that declares these frameworks puts aside by. */
function findPuts(project: Project, { keeping }: CatalogIndex, path: string): readonly string[] {
  const declared = keeping.filter(({ packages }) => packages.some((name) => project.manifests.isDeclared(path, name)));
  return declared.flatMap(({ keeper }) => keeper.puts).filter((put) => project.mentions(path, put));
}

/** Files that read what this one has put aside under a name. None of them need import the other. */
function findTakers(project: Project, path: string, name: string): readonly string[] {
  const home = project.manifests.findFor(path)?.folder;
  const written = name.replaceAll('$', '\\$');
  const reading = new RegExp(`\\.${written}\\b|['"\`]${written}['"\`]|[{,]\\s*${written}\\s*[,}]`);
  return project.files.filter(
    (other) => other !== path && project.manifests.findFor(other)?.folder === home && project.matches(other, reading),
  );
}

export function mayHoldCalls({ files, senders }: Candidates, path: string): boolean {
  return files.has(path) || senders.has(path);
}

/** Does this export (or any of that file) carry, as far as it is known? */
export function isCarried({ carried }: Candidates, path: string, name: string | undefined): boolean {
  const names = carried.get(path);
  return names !== undefined && names.size > 0 && (name === undefined || names.has(name) || names.has('*') || names.has('='));
}

/** Equal for equal candidates; tells whether what was concluded under them still holds. */
export function toSignature({ senders, carried }: Candidates): string {
  const carrying = [...carried].map(([path, names]) => `${path}:${[...names.keys()].sort().join()}`);
  return [...carrying, ...[...senders].map((path) => `${path} sends`)].sort().join('\n');
}

/** Export names of the file that are now known to carry, or to carry more, than before. */
function findNewlyCarried(
  project: Project,
  catalog: CatalogIndex,
  path: string,
  ingredients: readonly ExportIngredients[],
  carried: Map<string, Map<string, Cargo>>,
): readonly string[] {
  const known = carried.get(path) ?? new Map<string, Cargo>();
  carried.set(path, known);
  const news: string[] = [];
  const add = (name: string, cargo: Cargo | undefined): void => {
    if (cargo === undefined || known.get(name) === cargo || known.get(name) === 'client') return;
    known.set(name, cargo);
    news.push(name);
  };
  for (const { name, parts } of ingredients)
    if (known.get(name) !== 'client') add(name, strongest(parts.map((part) => cargoOf(project, catalog, path, part, carried))));
  for (const from of project.starsOf(path)) {
    const target = project.resolve(path, from);
    if (target === undefined && catalog.isSdk(from)) add('*', 'client');
    for (const [name, cargo] of exportsOf(target === undefined ? undefined : carried.get(target))) if (name !== 'default') add(name, cargo);
  }
  return news;
}

function cargoOf(
  project: Project,
  catalog: CatalogIndex,
  path: string,
  ingredient: Ingredient,
  carried: Candidates['carried'],
): Cargo | undefined {
  // No type of a package gives back what it is told of.
  if (ingredient.heldBy !== undefined && project.resolve(path, ingredient.heldBy) === undefined) return undefined;
  if (isCarrier(catalog, ingredient)) return ingredient.from === undefined ? 'address' : 'client';
  const target = ingredient.from === undefined ? undefined : project.resolve(path, ingredient.from);
  const names = target === undefined ? undefined : carried.get(target);
  const cargo =
    names && (ingredient.name === '*' ? strongest(exportsOf(names).map(([, one]) => one)) : (names.get(ingredient.name) ?? names.get('=')));
  return cargo === 'address' && ingredient.inType ? undefined : cargo;
}

function exportsOf(names: ReadonlyMap<string, Cargo> | undefined): readonly (readonly [string, Cargo])[] {
  return [...(names ?? [])].filter(([name]) => toKeptName(name) === undefined);
}

function strongest(cargoes: readonly (Cargo | undefined)[]): Cargo | undefined {
  return cargoes.includes('client') ? 'client' : cargoes.find((cargo) => cargo !== undefined);
}
