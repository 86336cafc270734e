import type { ClientProfile, FileProfile, LlmCall } from '../calls.js';
import type { Catalog } from '../catalog.js';
import type { Config } from '../config.js';
import type { Host } from '../host.js';
import type { Subjects } from '../linter.js';
import type { Parser } from '../seawall.js';
import { type DetectedCall, findMakerNames, findOperationNames } from './calls/detect.js';
import { createMakerTest, findSenderNames, toSending } from './calls/senders.js';
import { type Candidates, findCandidates, NO_CANDIDATES, toSignature } from './files/candidates.js';
import { type CarriageWords, type ExportIngredients, findPlatformClients } from './files/carriage.js';
import { type CatalogIndex, createCatalogIndex, lastOf, toTokens } from './files/catalog-index.js';
import { createChanges, createMemo, type Memo } from './files/memo.js';
import { globToPattern } from './files/paths.js';
import { createProject, type NotAnalysed, type Project } from './files/project.js';
import { createEndpointTest, packageOf } from './files/scan.js';
import { attempt, type Found, findDetected, join, NONE, withFailures } from './found.js';
import { createLinking, type Linking } from './linking.js';
import { findClients } from './profile/clients.js';
import { toFileProfile, toUnreadProfile } from './profile/file-profile.js';
import { toLlmCall, toSiteId } from './profile/profile.js';
import { createLinker } from './values/linker.js';
import { type DeclaredWrappers, NO_WRAPPERS, resolveWrappers, toPackageSdks, toWrapperSignature, withSdks } from './values/wrappers.js';

/** What a project says of its model calls. Between questions only what a change reaches is forgotten. */
export interface Survey {
  readonly project: Project;
  /** False where no file mentions a model: then there is nothing to read, and the parser need not be loaded. */
  isWorthReading(): boolean;
  /** Everything that rules are about, sorted by file. */
  read(): Reading;
  /** False when the set of files changed: the survey must be made anew. */
  update(paths: readonly string[]): boolean;
}

export interface Reading {
  /** Everything that rules are about. */
  readonly subjects: Subjects;
  /** The files that can hold calls, sorted. */
  readonly files: readonly string[];
  /** Files that were not read, or not wholly, sorted. */
  readonly notAnalysed: readonly NotAnalysed[];
  /** Wrappers of the config that were not found, or not understood. */
  readonly wrapperProblems: DeclaredWrappers['problems'];
}

export interface SurveyOptions {
  readonly host: Host;
  readonly catalog: Catalog;
  readonly config: Config;
  readonly parser: () => Parser;
}

/** What was concluded, by the file or the call that it is about. */
interface Conclusions {
  readonly detected: Memo<Found<DetectedCall>>;
  readonly calls: Memo<Found<LlmCall>>;
  readonly clients: Memo<Found<ClientProfile>>;
  readonly profiles: Memo<Found<FileProfile>>;
}

export function createSurvey({ host, catalog: plainCatalog, config, parser }: SurveyOptions): Survey {
  const known = withSdks(plainCatalog, toPackageSdks(config.wrappers));
  const operations = findOperationNames(known);
  const senderNames = findSenderNames(plainCatalog);
  const words: CarriageWords = {
    operations,
    makers: findMakerNames(known),
    platformClients: findPlatformClients(known),
    calling: new RegExp(`\\.(?:${[...operations].filter((name) => /^\w+$/.test(name)).join('|')})\\s*(?:[(<]|\\?\\.\\()`),
    sending: toSending(plainCatalog),
    isEndpointText: createEndpointTest(known),
    settings: new Set(known.environment.settings.map(({ path }) => lastOf(toTokens(path.replace(/\(\)$/, ''))))),
    isInstanceMaker: createMakerTest(known),
  };
  const isTest = toMatcher(config.tests, host.roots);
  const isExcluded = toMatcher(config.exclude, host.roots);
  const listed = { ...host, listFiles: () => host.listFiles().filter((path) => !isExcluded(path)) };
  const project = createProject(listed, known, parser, (path) => !config.includeTests && isTest(path));
  const { asked } = project;
  const conclusions: Conclusions = {
    detected: createMemo<Found<DetectedCall>>(asked, NONE),
    calls: createMemo<Found<LlmCall>>(asked, NONE),
    clients: createMemo<Found<ClientProfile>>(asked, NONE),
    profiles: createMemo<Found<FileProfile>>(asked, NONE),
  };
  const ingredients = createMemo<readonly ExportIngredients[]>(asked, []);
  const declarations = createMemo<DeclaredWrappers>(asked, NO_WRAPPERS);
  let declared = NO_WRAPPERS;
  let catalog: CatalogIndex = createCatalogIndex(plainCatalog);
  let candidates: Candidates = NO_CANDIDATES;
  let linking: Linking | undefined;

  const link = (): Linking => {
    linking ??= createLinking({ project, catalog, candidates: () => candidates, declared, senderNames });
    return linking;
  };
  /** What was concluded under other candidates or wrappers does not hold: a search for clients stops where none is carried. */
  const startAnew = (): void => {
    linking = undefined;
    for (const memo of Object.values(conclusions)) memo.clear();
  };
  /** Where the wrappers are is asked of a linker that knows none. */
  const openWrappers = (): void => {
    const found = declarations.get('', () => {
      const linker = createLinker(project, createCatalogIndex(plainCatalog), packageOf, () => true, NO_WRAPPERS);
      return resolveWrappers(linker, config.wrappers, host.roots);
    });
    if (toWrapperSignature(found) !== toWrapperSignature(declared)) {
      catalog = createCatalogIndex(withSdks(plainCatalog, found.sdks));
      project.plant(found.files);
      startAnew();
    }
    declared = found;
  };
  const openCandidates = (): void => {
    const found = findCandidates(project, catalog, words, ingredients, declared.files);
    if (toSignature(found) !== toSignature(candidates)) startAnew();
    candidates = found;
  };
  const detectedIn = (path: string): Found<DetectedCall> =>
    conclusions.detected.get(path, () => attempt(() => findDetected(project, path, link().begin())));
  const callsIn = (path: string): readonly Found<LlmCall>[] => {
    const profileOf = (call: DetectedCall) =>
      conclusions.calls.get(`${path}#${call.ref.id}`, () => attempt(() => withFailures([toLlmCall(link().begin(), call, isTest)])), path);
    const detected = detectedIn(path);
    return [{ found: [], failure: detected.failure }, ...detected.found.map(profileOf)];
  };
  /** Clients, keys and addresses that belong to no call. */
  const clientsIn = (path: string): Found<ClientProfile> => {
    const file = project.file(path);
    return file ? conclusions.clients.get(path, () => attempt(() => ({ found: findClients(link().begin().linker, file) }))) : NONE;
  };
  const profileOf = (path: string): Found<FileProfile> => {
    const file = project.file(path);
    if (!file) return NONE;
    return conclusions.profiles.get(path, () => attempt(() => ({ found: [toFileProfile(link().begin().linker, file) ?? []].flat() })));
  };
  const readUnread = (entries: readonly NotAnalysed[]): readonly FileProfile[] =>
    entries.filter(({ file }) => candidates.files.has(file)).map((one) => toUnreadProfile(project.text(one.file), one));

  return {
    project,
    isWorthReading: () => project.seeds.length > 0 || config.wrappers.length > 0,
    read() {
      if (config.wrappers.length > 0) openWrappers();
      if (project.seeds.length === 0)
        return { subjects: NO_SUBJECTS, files: [], notAnalysed: project.notAnalysed, wrapperProblems: declared.problems };
      openCandidates();
      const senders = [...candidates.senders].filter((path) => !candidates.files.has(path) && join(callsIn(path)).found.length > 0);
      const files = [...candidates.files, ...senders].sort();
      const calls = files.map((path) => join(callsIn(path)));
      const clients = files.map(clientsIn);
      const profiles = files.map(profileOf);
      const failures = files.flatMap((file, i) => {
        const reason = [calls[i], clients[i], profiles[i]].map((one) => one?.failure).find((one) => one !== undefined);
        return reason === undefined ? [] : [{ file, reason }];
      });
      const notAnalysed = [...project.notAnalysed, ...failures].sort((a, b) => (a.file < b.file ? -1 : 1));
      const subjects: Subjects = {
        calls: join(calls).found.map(toCurrent),
        clients: join(clients).found,
        files: [...join(profiles).found, ...readUnread(notAnalysed)],
      };
      return { subjects, files, notAnalysed, wrapperProblems: declared.problems };
    },
    update(paths) {
      const { graphVersion } = project;
      const changed = project.update(paths);
      if (!changed) return false;
      const changes = createChanges(changed);
      ingredients.forget(changes);
      declarations.forget(changes);
      if (project.graphVersion !== graphVersion) startAnew();
      else for (const one of [...Object.values(conclusions), ...(linking ? [linking] : [])]) one.forget(changes);
      return true;
    },
  };
}

const NO_SUBJECTS: Subjects = { calls: [], clients: [], files: [] };

/** Spans move with the text that is typed above them; what is called after them must follow. */
function toCurrent(call: LlmCall): LlmCall {
  const id = toSiteId(call.site);
  const client = call.client && toSiteId(call.client.site);
  if (call.id === id && client === (call.client?.id ?? null)) return call;
  return { ...call, id, client: call.client && { ...call.client, id: toSiteId(call.client.site) } };
}

/** Globs are relative to the root that a file lies in. */
function toMatcher(globs: readonly string[], roots: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(globToPattern);
  return (path) => {
    const root = roots.find((one) => path.startsWith(`${one}/`)) ?? '';
    const relative = path.slice(root.length + 1);
    return patterns.some((pattern) => pattern.test(relative));
  };
}
