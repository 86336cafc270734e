import type {
  Catalog,
  ClientType,
  Framework,
  GuardForm,
  GuardLibrary,
  HttpClient,
  Keeper,
  Operation,
  Registration,
  Sdk,
  Sink,
  SinkCall,
  ValidatorLibrary,
} from '../../catalog.js';
import { isWithin } from './manifests.js';
import { isPackageMatch } from './scan.js';

/** The catalog, arranged for the questions that the linker asks. */
export interface CatalogIndex {
  readonly catalog: Catalog;
  /** Catalog entries whose package this specifier names, in the version that the importing file has. */
  sdksOf(specifier: string, version: string | null): readonly Sdk[];
  /** Is the specifier that of any SDK in any version? */
  isSdk(specifier: string): boolean;
  /** What an export of another module is by its SDK's own name. */
  originalOf(module: string, path: readonly string[]): Original | undefined;
  /** Is it a module that a framework makes, which need not be there: `./_generated/server`? */
  isGenerated(specifier: string): boolean;
  findClient(
    sdks: readonly Sdk[],
    path: readonly string[],
    construct: 'new' | 'call',
  ): { readonly sdk: Sdk; readonly type: ClientType } | undefined;
  /** SDKs of the platform, under this name and whatever it holds: `LanguageModel`. */
  globalSdksOf(name: string): readonly Sdk[];
  findTypedClient(sdks: readonly Sdk[], typeName: string): { readonly sdk: Sdk; readonly type: ClientType } | undefined;
  /** The client that is kept in a member of an SDK's export: `Settings.llm`. */
  findKeptClient(specifier: string, path: readonly string[]): { readonly sdk: Sdk; readonly type: ClientType } | undefined;
  /** Several where an argument's class tells them apart (`send(new ConverseCommand())`). Those of other versions when this version has none. */
  findOperations(sdk: Sdk, on: string | null, path: readonly string[], version: string | null): readonly Operation[];
  readonly composers: ReadonlySet<string>;
  /** The first form that matches the path and guards what `isWanted` asks for: one function may guard either argument. */
  findGuard(
    specifier: string,
    path: readonly string[],
    isWanted: (form: GuardForm) => boolean,
  ): { readonly library: GuardLibrary; readonly form: GuardForm } | undefined;
  /** The first registration that matches the path and is wanted: one method may run functions in several places and to different ends. */
  findRegistration(
    specifier: Scope,
    path: readonly string[],
    version: string | null,
    isWanted: (registration: Registration, framework: Framework) => boolean,
  ): { readonly framework: Framework; readonly registration: Registration } | undefined;
  findHttpClients(specifier: string | 'global'): readonly HttpClient[];
  findValidator(specifier: string): ValidatorLibrary | undefined;
  /** Packages of frameworks that hand clients to the functions that they run. */
  readonly givers: readonly string[];
  /** Packages of frameworks that hand on what stands beside a function where it is registered, and to which parameters. */
  readonly handers: readonly { readonly packages: readonly string[]; readonly parameters: readonly number[] }[];
  /** The names of the methods by which they are handed those functions: `on`. */
  readonly giverNames: ReadonlySet<string>;
  /** Members of answers that hold what was sent together with what came of it: `history`. */
  readonly conversations: ReadonlySet<string>;
  /** Frameworks that keep values under names for their handlers. */
  readonly keeping: readonly { readonly packages: readonly string[]; readonly keeper: Keeper }[];
  /** Packages of frameworks that run functions which a function that they are handed gives back. */
  readonly runningReturned: readonly string[];
  /** The names of functions that read a part of a request. */
  readonly readerNames: ReadonlySet<string>;
  /** A value of a framework or a driver that a written type promises: `FastifyInstance`, `Pool`. */
  findTypedValue(specifier: string, typeName: string): readonly string[] | undefined;
  findSinks(specifier: Scope, path: readonly string[]): readonly SinkMatch[];
}

export interface SinkMatch {
  readonly kind: Sink['kind'];
  readonly call: SinkCall;
}

/** An SDK's export, and whether its construction is hidden in the module that gives it out. */
export interface Original {
  readonly specifier: string;
  readonly path: readonly string[];
  readonly isHidden: boolean;
}

/** A module specifier, or where no module is known: a global, a method of anything, an attribute of an element. */
export type Scope = string;
const OPEN_SCOPES = ['global', 'any', 'jsx'] as const;

const NO_SDKS: readonly Sdk[] = [];

export function createCatalogIndex(catalog: Catalog): CatalogIndex {
  const sdksBySpecifier = new Map<string, readonly Sdk[]>();
  const named = (specifier: string): readonly Sdk[] => {
    const known = sdksBySpecifier.get(specifier);
    if (known) return known;
    const found = catalog.sdks.filter((sdk) => sdk.packages.some((pattern) => isPackageMatch(pattern, specifier)));
    sdksBySpecifier.set(specifier, found);
    return found;
  };
  const reexported = (module: string) => catalog.reexports.find((one) => one.module === module)?.exports;
  const sinks = new Map<string, readonly SinkMatch[]>();
  // Every callback of a project is asked about, mostly at the same few paths (`any:map`, `global:setTimeout`).
  const registrations = new Map<string, readonly { readonly framework: Framework; readonly registration: Registration }[]>();
  const registrationsAt = (scope: Scope, path: readonly string[]) => {
    const key = `${scope} ${path.join('.')}`;
    const known = registrations.get(key);
    if (known) return known;
    const found = writingsOf(scope, path).flatMap((written) =>
      catalog.frameworks.flatMap((framework) =>
        framework.registrations
          .filter((registration) => isScopedMatch(registration.path, framework.packages, scope, written))
          .map((registration) => ({ framework, registration })),
      ),
    );
    registrations.set(key, found);
    return found;
  };
  const generated = catalog.frameworks.flatMap(({ packages }) => packages.filter((pattern) => pattern.startsWith('*')));
  const composers = new Set(
    catalog.sdks
      .flatMap((sdk) => sdk.clients)
      .flatMap((type) => type.composedBy ?? [])
      .map((path) => lastOf(toTokens(path))),
  );
  const globals = new Map<string, Sdk[]>();
  for (const sdk of catalog.sdks.filter(({ isGlobal }) => isGlobal))
    for (const name of new Set(sdk.clients.flatMap((type) => type.exports.map((path) => toTokens(path)[0] ?? path))))
      globals.set(name, [...(globals.get(name) ?? []), sdk]);
  return {
    catalog,
    globalSdksOf: (name) => globals.get(name) ?? NO_SDKS,
    sdksOf: (specifier, version) => named(specifier).filter((sdk) => isWithin(sdk, version)),
    isSdk: (specifier) => named(specifier).length > 0 || reexported(specifier) !== undefined,
    originalOf(module, path) {
      const original = reexported(module)?.[path.join('.') || 'default'];
      return original && { specifier: original.package, path: [original.export], isHidden: original.isHidden === true };
    },
    isGenerated: (specifier) => generated.some((pattern) => isPackageMatch(pattern, specifier)),
    findClient(sdks, path, construct) {
      // `require('openai')` is the default export itself.
      const names = path.length === 0 ? ['default'] : path[0] === 'default' && path.length > 1 ? path.slice(1) : path;
      for (const sdk of sdks) {
        const type = sdk.clients.find(
          (one) =>
            (one.construct === 'either' || one.construct === construct) &&
            one.exports.some((pattern) => isPathMatch(toTokens(pattern), names)),
        );
        if (type) return { sdk, type };
      }
      return undefined;
    },
    findTypedClient(sdks, typeName) {
      for (const sdk of sdks) {
        const type = sdk.clients.find((one) => [...one.exports, ...(one.types ?? [])].some((pattern) => isNameMatch(pattern, typeName)));
        if (type) return { sdk, type };
      }
      return undefined;
    },
    findKeptClient(specifier, path) {
      for (const sdk of named(specifier)) {
        const type = sdk.clients.find(({ kept = [] }) => kept.some((one) => isPathMatch(toTokens(one), path)));
        if (type) return { sdk, type };
      }
      return undefined;
    },
    findOperations(sdk, on, path, version) {
      const matching = sdk.operations.filter((operation) => operation.on === on && isPathMatch(toTokens(operation.path), path));
      const current = matching.filter((operation) => isWithin(operation, version));
      return current.length > 0 ? current : matching;
    },
    composers,
    findGuard(specifier, path, isWanted) {
      for (const library of catalog.guards) {
        if (!library.packages.some((pattern) => isPackageMatch(pattern, specifier))) continue;
        for (const written of writingsOf(specifier, path)) {
          const form = library.forms.find((one) => isPathMatch(toTokens(one.path), written) && isWanted(one));
          if (form) return { library, form };
        }
      }
      return undefined;
    },
    findRegistration(specifier, path, version, isWanted) {
      return registrationsAt(specifier, path).find(
        ({ registration, framework }) => isWithin(registration, version) && isWanted(registration, framework),
      );
    },
    findHttpClients: (specifier) =>
      catalog.http.clients.filter((client) =>
        specifier === 'global' ? client.globals.length > 0 : client.packages.some((pattern) => isPackageMatch(pattern, specifier)),
      ),
    findValidator: (specifier) =>
      catalog.validators.find((library) => library.packages.some((pattern) => isPackageMatch(pattern, specifier))),
    readerNames: new Set(catalog.frameworks.flatMap(({ readers = [] }) => readers.flatMap(({ functions }) => functions))),
    keeping: catalog.frameworks.flatMap(({ packages, keeper }) => (keeper ? [{ packages, keeper }] : [])),
    runningReturned: catalog.frameworks.flatMap(({ packages, registrations }) =>
      registrations.some(({ functions }) => functions === 'all' || functions.some((place) => place.split('.').includes('()')))
        ? packages
        : [],
    ),
    givers: catalog.frameworks.flatMap(({ packages, registrations, functionTypes }) =>
      functionTypes || registrations.some(({ gives }) => gives) ? packages : [],
    ),
    handers: catalog.frameworks.flatMap(({ packages, registrations }) => {
      const parameters = registrations.flatMap(({ hands = [] }) => hands.map(({ parameter }) => parameter));
      return parameters.length > 0 ? [{ packages, parameters }] : [];
    }),
    giverNames: new Set(
      catalog.frameworks.flatMap(({ registrations }) =>
        registrations.flatMap(({ gives = [], path }) =>
          gives.some(({ member, type }) => member === '' || type === undefined) ? lastOf(toTokens(path)) : [],
        ),
      ),
    ),
    conversations: new Set(catalog.sdks.flatMap(({ operations }) => operations.flatMap(({ answer }) => answer?.conversation ?? []))),
    findTypedValue(specifier, typeName) {
      for (const { types, packages } of [...catalog.frameworks, ...catalog.sinks, ...catalog.http.clients, ...catalog.retrievers]) {
        const type = types?.find((one) => one.name === typeName);
        if (type && packages.some((pattern) => isPackageMatch(pattern, specifier))) return toTokens(type.path);
      }
      return undefined;
    },
    findSinks(specifier, path) {
      const key = `${specifier} ${path.join('.')}`;
      const known = sinks.get(key);
      if (known) return known;
      const found = searchSinks(catalog, specifier, path);
      sinks.set(key, found);
      return found;
    },
  };
}

function searchSinks({ sinks }: Catalog, specifier: Scope, path: readonly string[]): readonly SinkMatch[] {
  return writingsOf(specifier, path).flatMap((written) =>
    sinks.flatMap(({ kind, packages, calls }) =>
      calls.filter((one) => isScopedMatch(one.path, packages, specifier, written)).map((call) => ({ kind, call })),
    ),
  );
}

/**
 * `require('express')` is what others import as the default, and `import mysql from 'mysql2'` holds what others import by name: what a CommonJS
 * module exports is both. As it is written comes first.
 */
export function writingsOf(scope: Scope, path: readonly string[]): readonly (readonly string[])[] {
  if (OPEN_SCOPES.some((open) => open === scope)) return [path];
  return [path, path[0] === 'default' ? path.slice(1) : ['default', ...path]];
}

const tokens = new Map<string, readonly string[]>();

/** `default().chat.new.create` → `default`, `()`, `chat`, `new`, `create`. */
export function toTokens(path: string): readonly string[] {
  const known = tokens.get(path);
  if (known) return known;
  const made = path
    .replaceAll('()', '.()')
    .split('.')
    .filter((token) => token !== '');
  tokens.set(path, made);
  return made;
}

/** `*` stands for one token, `**` for any number of them. */
export function isPathMatch(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') return isPathMatch(rest, path) || (path.length > 0 && isPathMatch(pattern, path.slice(1)));
  const head = path[0];
  return head !== undefined && isNameMatch(first, head) && isPathMatch(rest, path.slice(1));
}

/** `Chat*` and `*Embeddings` match names; `*` alone matches any. */
export function isNameMatch(pattern: string, name: string): boolean {
  if (pattern === name || pattern === '*') return true;
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1)) && name.length >= pattern.length;
  return pattern.startsWith('*') && name.endsWith(pattern.slice(1)) && name.length >= pattern.length;
}

export function lastOf(path: readonly string[]): string {
  return path[path.length - 1] ?? '';
}

/** `global:setTimeout`, `any:forEach` and `jsx:onClick` name their scope; other paths belong to the packages. */
export function isScopedMatch(pattern: string, packages: readonly string[], scope: Scope, path: readonly string[]): boolean {
  const open = OPEN_SCOPES.find((prefix) => pattern.startsWith(`${prefix}:`));
  if (open) return open === scope && isPathMatch(toTokens(pattern.slice(open.length + 1)), path);
  if (OPEN_SCOPES.some((prefix) => prefix === scope)) return false;
  return packages.some((one) => isPackageMatch(one, scope)) && isPathMatch(toTokens(pattern), path);
}
