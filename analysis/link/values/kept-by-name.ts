import type { Keeper } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { wordOf } from '../files/words.js';
import { usesFramework } from './entries.js';
import type { Linker } from './linker.js';
import { findProperty, type Ref, type Value } from './value.js';

type PackageValue = Extract<Value, { kind: 'package' }>;

/** `fastify.openai`, `c.var.openai`: what the project has put there for its handlers under that name. */
export function readKeptMember(linker: Linker, { specifier, importer }: PackageValue, path: readonly string[]): readonly Value[] {
  return findKept(linker, { specifier, importer, name: path.at(-1) ?? '' }, ({ members }) => isAny(members, path));
}

/** `c.get('openai')`. */
export function readKeptCall(linker: Linker, { specifier, importer, path }: PackageValue, call: Ref): readonly Value[] {
  const expression = call.file.expression(call.id);
  const [first] = expression.kind === 'call' ? expression.arguments : [];
  const name = first === undefined ? undefined : wordOf(call.file, first);
  return name === undefined ? [] : findKept(linker, { specifier, importer, name }, ({ calls }) => isAny(calls, path));
}

function isAny(patterns: readonly string[], path: readonly string[]): boolean {
  return patterns.some((pattern) => isPathMatch(toTokens(pattern), path));
}

interface Asked {
  readonly specifier: string;
  readonly importer: string;
  readonly name: string;
}

function findKept(linker: Linker, { specifier, importer, name }: Asked, isRead: (keeper: Keeper) => boolean): readonly Value[] {
  const framework = linker.catalog.keeping.find(
    ({ packages, keeper }) => packages.some((pattern) => isPackageMatch(pattern, specifier)) && isRead(keeper),
  );
  if (!framework) return [];
  const { packages, keeper } = framework;
  const home = linker.project.manifests.findFor(importer)?.folder;
  const refs = linker.keptByName.get(`${specifier} ${home} ${name}`, () =>
    linker.project.files
      .filter((path) => linker.project.manifests.findFor(path)?.folder === home)
      .flatMap((path) => readPuts(linker, path, { packages, keeper, name })),
  );
  return refs.flatMap((ref) => linker.resolve(ref)).filter(({ kind }) => kind === 'client' || kind === 'instance' || kind === 'function');
}

/** The calls of a function that this call puts aside under a name: `fastify.ask(text)` for `fastify.decorate('ask', ask)`. */
export function findKeptCalls(linker: Linker, put: Ref, isIt: (value: Value) => boolean): readonly Ref[] {
  const { file } = put;
  const call = file.expression(put.id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  const [first] = call.kind === 'call' ? call.arguments : [];
  const name = first === undefined ? undefined : wordOf(file, first);
  if (callee?.kind !== 'member' || name === undefined) return [];
  const isPut = linker.catalog.keeping.some(
    ({ keeper, packages }) => keeper.puts.includes(callee.name) && usesFramework(linker, file, packages),
  );
  return isPut ? findCallsOf(linker, file, name, isIt) : [];
}

/** May a framework give its handlers what a function of this file gives back? */
export function mayGiveReturned(linker: Linker, file: FileIndex): boolean {
  return linker.catalog.keeping.some(({ keeper, packages }) => keeper.returned && usesFramework(linker, file, packages));
}

/** The calls of a function that another gives back inside such an object: `ctx.llm.ask(text)`. */
export function findGivenCalls(linker: Linker, file: FileIndex, path: readonly string[], isIt: (value: Value) => boolean): readonly Ref[] {
  const name = path.at(-1);
  return name === undefined ? [] : findCallsOf(linker, file, name, isIt);
}

/** In the files of the same package. */
function findCallsOf(linker: Linker, { path: from }: FileIndex, name: string, isIt: (value: Value) => boolean): readonly Ref[] {
  if (!/^[\w$]+$/.test(name)) return [];
  const home = linker.project.manifests.findFor(from)?.folder;
  const calling = new RegExp(`\\.\\s*${name.replaceAll('$', '\\$')}\\s*(?:\\?\\.\\s*)?[(<]`);
  return linker.project.files.flatMap((path) => {
    if (linker.project.manifests.findFor(path)?.folder !== home || !linker.project.matches(path, calling)) return [];
    const reader = linker.project.file(path);
    return (reader?.callsNamed(name) ?? []).flatMap((id): readonly Ref[] => {
      const asked = reader?.expression(id);
      return reader && asked?.kind === 'call' && linker.resolve({ file: reader, id: asked.callee }).some(isIt)
        ? [{ file: reader, id }]
        : [];
    });
  });
}

interface Put {
  readonly packages: readonly string[];
  readonly keeper: Keeper;
  readonly name: string;
}

function readPuts(linker: Linker, path: string, { packages, keeper, name }: Put): readonly Ref[] {
  if (!linker.project.mentions(path, name) || !keeper.puts.some((put) => linker.project.mentions(path, put))) return [];
  const file = linker.project.file(path);
  if (!file || !usesFramework(linker, file, packages)) return [];
  return keeper.puts.flatMap((put) => file.callsNamed(put).flatMap((id) => readPut(file, id, name)));
}

/** `decorate('openai', client)`, `decorate({ openai: client })`. */
function readPut(file: FileIndex, id: ExpressionId, name: string): readonly Ref[] {
  const call = file.expression(id);
  const [first, second] = call.kind === 'call' ? call.arguments : [];
  if (first === undefined) return [];
  if (wordOf(file, first) === name) return second === undefined ? [] : [{ file, id: second }];
  const property = findProperty({ file, id: first }, name);
  return property ? [property] : [];
}
