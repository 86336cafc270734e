import type { Framework } from '../../catalog.js';
import type { ExpressionId, FunctionId } from '../../facts.js';
import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { wordOf } from '../files/words.js';
import { findRegistrationEntry, frameworkOf, usesFramework } from './entries.js';
import { findPlaces } from './given-parameters.js';
import type { Linker } from './linker.js';
import { argumentsOf, findProperty, type Ref, unknown, type Value } from './value.js';

type PackageValue = Extract<Value, { kind: 'package' }>;
type Flags = NonNullable<Framework['flags']>;

/** Stands in paths for what a command line hands to a function that it runs. */
const GIVEN = 'given';

/** What a command is called with: `options` of `program.option('-m, --model <id>').action(async (options) => …)`. */
export function findGivenFlags(linker: Linker, file: FileIndex, id: FunctionId): readonly Value[] {
  const known = linker.catalog.catalog.frameworks.filter(({ flags }) => flags?.held.some((path) => path.startsWith(GIVEN)));
  const used = known.flatMap(({ packages }) => packages.filter((name) => usesFramework(linker, file, [name])));
  if (!isNearPackage(linker, file, used)) return [];
  return findPlaces(linker, file, id).flatMap(({ call, index, path }): readonly Value[] => {
    const entry = findRegistrationEntry(linker, call, index, path);
    const framework = entry && frameworkOf(linker, entry);
    const [specifier] = framework?.packages ?? [];
    if (!framework?.flags || specifier === undefined) return [];
    return [{ kind: 'package', specifier, importer: file.path, path: [GIVEN], calls: [call] }];
  });
}

/** The file or one that imports it imports the package: a command's function stands beside the command, or is handed to it by name. */
function isNearPackage({ project }: Linker, file: FileIndex, packages: readonly string[]): boolean {
  const quoted = packages.flatMap((name) => [`'${name}`, `"${name}`]);
  return (
    quoted.length > 0 && [file.path, ...project.importersOf(file.path)].some((path) => quoted.some((name) => project.mentions(path, name)))
  );
}

/** A flag is what its declaration says, unless whoever runs the program says something else. Undefined for what may be no flag. */
export function readFlag(linker: Linker, { specifier, path, calls }: PackageValue, name: string): readonly Value[] | undefined {
  const call = calls.at(-1);
  const flags = call && findFlags(linker, specifier, path);
  if (!call || !flags || isHeld(flags, [...path, name])) return undefined;
  const written = [...findInTables(linker, call, flags, name), ...findInChain(call, flags, name)];
  if (written.length === 0 && path[0] !== GIVEN) return undefined;
  return [...written.slice(0, 1).flatMap((ref) => linker.resolve(ref)), ...unknown(`the flag ${name} of the command line`)];
}

function findFlags(linker: Linker, specifier: string, path: readonly string[]): Flags | undefined {
  return linker.catalog.catalog.frameworks.find(
    ({ flags, packages }) => flags && isHeld(flags, path) && packages.some((pattern) => isPackageMatch(pattern, specifier)),
  )?.flags;
}

function isHeld({ held }: Flags, path: readonly string[]): boolean {
  return held.some((pattern) => isPathMatch(toTokens(pattern), path));
}

/** `meow(help, { flags: { model: { default: 'gpt-4' } } })`, `static flags = { model: Flags.string({ default: 'gpt-4' }) }`. */
function findInTables(linker: Linker, call: Ref, { tables, declares }: Flags, name: string): readonly Ref[] {
  return tables.flatMap((table) => {
    const [index = '', ...members] = table.split('.');
    const argument = argumentsOf(call)[Number(index)];
    const values = argument === undefined ? [] : linker.resolve({ ...call, id: argument });
    const holders = members.reduce<readonly Value[]>(
      (owners, member) => owners.flatMap((owner) => linker.member(owner, member, call)),
      values,
    );
    return holders.flatMap((holder): readonly Ref[] => {
      if (holder.kind === 'function') return findDeclaredIn(holder.file, holder.id, declares, name);
      if (holder.kind !== 'object') return [];
      const entry = findProperty(holder.at, name);
      return entry ? readEntry(entry) : [];
    });
  });
}

/** Options of the flag, a call that is given them, or the default itself. */
function readEntry({ file, id }: Ref): readonly Ref[] {
  const entry = file.expression(id);
  if (entry.kind !== 'object' && entry.kind !== 'call') return [{ file, id }];
  const options = entry.kind === 'object' ? id : entry.arguments[0];
  const written = options === undefined ? undefined : findProperty({ file, id: options }, 'default');
  return written ? [written] : [];
}

/** `(yargs) => yargs.option('model', { default: 'gpt-4' })`. */
function findDeclaredIn(file: FileIndex, id: FunctionId, declares: readonly string[], name: string): readonly Ref[] {
  const span = file.functionAt(id)?.span;
  return (span ? file.callsWithin(span) : []).flatMap((call) => readDeclaration({ file, id: call }, declares, name));
}

/** Calls before this one in its chain, and others on the name that the chain begins with: `program.option('-m, --model <id>', 'the model', 'gpt-4')`. */
function findInChain(call: Ref, { declares, begins }: Flags, name: string): readonly Ref[] {
  const { file } = call;
  const own = readChain(file, call.id, begins);
  const others = own.root === undefined ? [] : callsOnRoot(file, own.root, begins);
  return [...own.calls, ...others].flatMap((id) => readDeclaration({ file, id }, declares, name));
}

interface Chain {
  /** The last call first. */
  readonly calls: readonly ExpressionId[];
  /** The name that it is called on; undefined where the chain begins with a command of its own. */
  readonly root: ExpressionId | undefined;
}

function readChain(file: FileIndex, last: ExpressionId, begins: readonly string[]): Chain {
  const calls: ExpressionId[] = [];
  let at = last;
  for (;;) {
    const call = file.expression(at);
    if (call.kind === 'name') return { calls, root: at };
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    const isOwn = at !== last && callee?.kind === 'member' && begins.includes(callee.name);
    if (call.kind === 'call') calls.push(at);
    if (callee?.kind !== 'member' || isOwn) return { calls, root: undefined };
    at = callee.object;
  }
}

function callsOnRoot(file: FileIndex, root: ExpressionId, begins: readonly string[]): readonly ExpressionId[] {
  const name = file.expression(root);
  const binding = name.kind === 'name' ? file.bindingAt(name.binding) : undefined;
  const made = (binding?.sources ?? []).flatMap(({ from }) => readChain(file, from, begins).calls);
  const uses = name.kind === 'name' ? file.usesOf(name.binding) : [];
  return [...made, ...uses.flatMap((use) => callsUpFrom(file, use, begins))];
}

function callsUpFrom(file: FileIndex, use: ExpressionId, begins: readonly string[]): readonly ExpressionId[] {
  const calls: ExpressionId[] = [];
  let at = use;
  for (;;) {
    const member = file.parentOf(at);
    const reading = member === undefined ? undefined : file.expression(member);
    const call = member === undefined ? undefined : file.parentOf(member);
    const calling = call === undefined ? undefined : file.expression(call);
    if (call === undefined || reading?.kind !== 'member' || calling?.kind !== 'call' || calling.callee !== member) return calls;
    if (begins.includes(reading.name)) return calls;
    calls.push(call);
    at = call;
  }
}

/** The default that the call gives the flag, if it declares that one: the last argument, or `default` of an object. */
function readDeclaration({ file, id }: Ref, declares: readonly string[], name: string): readonly Ref[] {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call' || callee?.kind !== 'member' || !declares.includes(callee.name)) return [];
  const [first, ...others] = call.arguments;
  if (first === undefined) return [];
  const table = findProperty({ file, id: first }, name);
  if (table) return readEntry(table);
  const last = others.at(-1);
  if (last === undefined || toFlagName(wordOf(file, first) ?? '') !== name) return [];
  const isDescription = others.length === 1 && file.expression(last).kind !== 'object';
  return isDescription || file.expression(last).kind === 'function' ? [] : readEntry({ file, id: last });
}

/** `-m, --max-tokens <n>` and `max-tokens` are read as `maxTokens`. */
function toFlagName(declaration: string): string {
  const name = /--(?:no-)?([\w-]+)/.exec(declaration)?.[1] ?? declaration;
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
