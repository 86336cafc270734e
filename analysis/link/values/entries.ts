import type { EntryKind, Framework, Registration } from '../../catalog.js';
import type { ExpressionId, FunctionId } from '../../facts.js';
import { isPathMatch } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { globToPattern } from '../files/paths.js';
import { isPackageMatch } from '../files/scan.js';
import type { FunctionUse } from './call-sites.js';
import type { Linker } from './linker.js';
import { isRunAgain } from './repeated-runs.js';
import { argumentsOf, findProperty, type Ref, type Value } from './value.js';
import { nameOf, writtenNames } from './written-names.js';

type RequestPart = NonNullable<Framework['parameters']>[number]['holds'];

/** What becomes of a failure that leaves the user's code here. */
export interface Entry {
  readonly kind: EntryKind;
  readonly framework: string;
  readonly note: string;
  readonly endsProcess?: Registration['endsProcess'];
  readonly provides?: Registration['provides'];
  readonly runs?: Registration['runs'];
  readonly runProvides?: Registration['runProvides'];
  readonly gives?: Registration['gives'];
  readonly hands?: Registration['hands'];
  readonly passes?: Registration['passes'];
  readonly asBody?: Registration['asBody'];
  readonly writesBody?: Registration['writesBody'];
  readonly words?: Registration['words'];
  readonly readBy?: Registration['readBy'];
  readonly sent?: Framework['sent'];
  readonly input?: Registration['input'];
  readonly requestAt?: Registration['requestAt'];
  /** The object whose method it is serves many requests. */
  readonly keepsInstance?: true | undefined;
  readonly events?: Framework['files'][number]['events'];
  /** The decorator's call that names the queue of a worker's class: `@Processor('mails')`. */
  readonly named?: Ref | undefined;
}

/** Of looking through what the catalog knows, in the measure of `Patience`. */
const COST = 10;

/** The framework or platform function to which a callback is handed. `path` is where inside the argument it sits. */
export function findRegistrationEntry(linker: Linker, call: Ref, index: number, path: readonly string[]): Entry | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const place: Place = { file: call.file, call, steps: [String(index), ...path] };
  const construct = expression.kind === 'new' ? ['new'] : [];
  linker.project.patience.spend(COST);
  for (const value of linker.resolve({ ...call, id: expression.callee })) {
    const entry = entryOf(linker, value, construct, place);
    if (entry) return entry;
  }
  if (call.file.expression(expression.callee).kind !== 'member') return undefined;
  return findNamedEntry(linker, writtenNames(call.file, expression.callee), place);
}

/** Where a function sits among a call's arguments: `1`, or `0.execute`. */
interface Place {
  readonly file: FileIndex;
  readonly call: Ref;
  readonly steps: readonly string[];
}

function entryOf(linker: Linker, value: Value, construct: readonly string[], place: Place): Entry | undefined {
  if (value.kind === 'global') return toEntry(linker, 'global', [...value.path, ...construct], null, place);
  if (value.kind === 'client') return clientEntryOf(linker, value, place);
  if (value.kind !== 'package') return undefined;
  const version = linker.versionOf(value.importer, value.specifier);
  return toEntry(linker, value.specifier, [...value.path, ...construct], version, place);
}

/** Some clients are frameworks as well: `ai.defineFlow(…)`. */
function clientEntryOf(linker: Linker, { client, path }: Extract<Value, { kind: 'client' }>, place: Place): Entry | undefined {
  const { name, exports, construct } = client.type;
  const made = linker.catalog.findTypedValue(client.specifier, name) ?? [exports[0] ?? name, construct === 'call' ? '()' : 'new'];
  const version = linker.versionOf(client.importer, client.specifier);
  return toEntry(linker, client.specifier, [...made, ...path], version, place);
}

/** A method of something unknown, by the names it is written with; the longer match says more (`step.run` before `run`). */
function findNamedEntry(linker: Linker, names: readonly string[], place: Place): Entry | undefined {
  for (const length of [3, 2, 1]) {
    const entry = names.length < length ? undefined : toEntry(linker, 'any', names.slice(-length), null, place);
    if (entry) return entry;
  }
  return undefined;
}

function toEntry(linker: Linker, scope: string, path: readonly string[], version: string | null, place: Place): Entry | undefined {
  const isOpen = scope === 'any' || scope === 'global';
  const found = linker.catalog.findRegistration(scope, path, version, (registration, framework) => {
    if (registration.functions !== 'all' && !registration.functions.some((wanted) => isPlace(wanted, place.steps))) return false;
    if (registration.unless?.some((name) => linker.project.manifests.isDeclared(place.file.path, name))) return false;
    return !isOpen || usesFramework(linker, place.file, framework.packages);
  });
  if (!found) return undefined;
  const { repeatedBy = [], ...registration } = found.registration;
  const kind = isRunAgain(linker, place.call, repeatedBy) ? 'job' : registration.kind;
  return { ...toEntryOf(found.framework, registration), kind };
}

function toEntryOf(framework: Framework, registration: Registration): Entry {
  const { kind, note, endsProcess, provides, runs, runProvides, gives, hands, passes } = registration;
  const { asBody, writesBody, words, readBy, input, requestAt, sent = framework.sent } = registration;
  const run = { kind, framework: framework.name, note, endsProcess, provides, runs, runProvides };
  return { ...run, gives, hands, passes, asBody, writesBody, words, readBy, input, requestAt, sent };
}

function isPlace(wanted: string, steps: readonly string[]): boolean {
  const pattern = wanted.split('.');
  return pattern.length === steps.length && pattern.every((part, i) => part === '*' || part === steps[i]);
}

/** A function given to an attribute of an element: `<button onClick={save}>`. */
export function findAttributeEntry(linker: Linker, name: string): Entry | undefined {
  const found = linker.catalog.findRegistration('jsx', [name], null, () => true);
  return found && { kind: found.registration.kind, framework: found.framework.name, note: found.registration.note };
}

/** What runs a method because of its decorators or its class. */
export function findMemberEntry(linker: Linker, file: FileIndex, id: FunctionId): Entry | undefined {
  const owner = file.functionOwner(id);
  if (owner.kind !== 'member') return undefined;
  return findDecoratorEntry(linker, file, owner.member.decorators) ?? findClassEntry(linker, file, owner.class, owner.member.name);
}

/** What runs a function because of the name under which it is exported, by its file or by another. */
export function findExportEntry(
  linker: Linker,
  { file, name, path }: Extract<FunctionUse, { kind: 'export' }>,
  of: { readonly file: FileIndex; readonly id: FunctionId },
): Entry | undefined {
  const exported = [name, ...path].join('.');
  const entry = findFileEntry(linker, file, exported) ?? findTellingEntry(linker, file, exported, of);
  if (entry?.events && isRunByEvents(of, entry.events)) return toRepeated(entry, entry.events.note);
  return entry ?? findDirectiveEntry(linker, file, file === of.file ? of.id : 0);
}

/**
 * `exports.handler = async (event) => { … return { statusCode: 200, body } }` and `export async function POST(request: Request)` of a project
 * that declares no package of its platform.
 */
function findTellingEntry(
  linker: Linker,
  file: FileIndex,
  exported: string,
  of: { readonly file: FileIndex; readonly id: FunctionId },
): Entry | undefined {
  for (const { name, files } of linker.catalog.catalog.frameworks) {
    const convention = files.find(({ returns, handed, glob, exports }) => {
      if ((returns === undefined && handed === undefined) || !isNamed(file, exported, { glob, exports })) return false;
      return handed ? isHanded(of, handed) : returns !== undefined && givesBack(linker, of, returns);
    });
    if (convention) return { kind: convention.kind, framework: name, note: convention.note, provides: convention.provides };
  }
  return undefined;
}

/** By its written type, or by what is read of it. */
function isHanded(
  { file, id }: { readonly file: FileIndex; readonly id: FunctionId },
  { types, parts }: { readonly types: readonly string[]; readonly parts: readonly string[] },
): boolean {
  const [parameter] = file.functionAt(id)?.parameters ?? [];
  if (parameter === undefined) return false;
  const type = file.bindingAt(parameter)?.type;
  if (type?.kind === 'named') return types.includes(type.name.split('.').at(-1) ?? '');
  return file.usesOf(parameter).some((use) => isReadOf(file, use, parts));
}

function givesBack(linker: Linker, { file, id }: { readonly file: FileIndex; readonly id: FunctionId }, member: string): boolean {
  const given = file.returnsOf(id).flatMap(({ value }) => (value === undefined ? [] : linker.resolve({ file, id: value })));
  return given.some((value) => value.kind === 'object' && findProperty(value.at, member) !== undefined);
}

function isNamed(
  file: FileIndex,
  exported: string,
  { glob, exports }: { readonly glob: string; readonly exports: readonly string[] },
): boolean {
  return fileGlob(glob).test(file.path) && exports.some((name) => isPathMatch(name.split('.'), exported.split('.')));
}

/** How often is said where the queue is set up. */
function toRepeated(entry: Entry, note: string): Entry {
  return { ...entry, kind: 'job', note, provides: { ...entry.provides, attempts: [] } };
}

/** `SQSHandler`, `(event: SQSEvent) => …`, `event.Records`. */
function isRunByEvents(
  { file, id }: { readonly file: FileIndex; readonly id: FunctionId },
  { types, parts, answered }: NonNullable<Entry['events']>,
): boolean {
  const [parameter] = file.functionAt(id)?.parameters ?? [];
  const owner = file.functionOwner(id);
  const holders = owner.kind === 'expression' ? file.drawnFrom(owner.expression).map(({ binding }) => binding) : [];
  const written = [...(parameter === undefined ? [] : [parameter]), ...holders].map((binding) => file.bindingAt(binding)?.type);
  if (written.some((type) => type?.kind === 'named' && types.includes(type.name.split('.').at(-1) ?? ''))) return true;
  const isAnswering = answered.some((name) => file.membersNamed(name).length > 0);
  return !isAnswering && (parameter === undefined ? [] : file.usesOf(parameter)).some((use) => isReadOf(file, use, parts));
}

function isReadOf(file: FileIndex, use: ExpressionId, parts: readonly string[]): boolean {
  const parent = file.parentOf(use);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return expression?.kind === 'member' && expression.object === use && parts.includes(expression.name);
}

function findNaming(file: FileIndex, id: number, decorator: string | undefined): Ref | undefined {
  const found = file.classAt(id)?.decorators.find((one) => {
    const call = file.expression(one);
    return decorator !== undefined && call.kind === 'call' && nameOf(file, call.callee) === decorator;
  });
  return found === undefined ? undefined : { file, id: found };
}

/** What the catalog says of the framework that an entry belongs to. */
export function frameworkOf({ catalog: { catalog } }: Linker, { framework }: Pick<Entry, 'framework'>): Framework | undefined {
  return catalog.frameworks.find(({ name }) => name === framework);
}

/** A method that a framework calls on what extends a class or implements an interface of its own (`class Room extends DurableObject`). */
export function findClassEntry(linker: Linker, file: FileIndex, id: number, method: string): Entry | undefined {
  for (const { specifier, name } of [...findBases(linker, file, id), ...implementedBy(file, id)]) {
    for (const framework of linker.catalog.catalog.frameworks) {
      const isImported = framework.packages.some((pattern) => isPackageMatch(pattern, specifier));
      if (!isImported && specifier !== GLOBAL) continue;
      const found = framework.classes?.find((one) => one.base === name && one.methods.includes(method));
      if (!found || (!isImported && !(found.isGlobal && usesFramework(linker, file, framework.packages)))) continue;
      const isCaught = found.caughtBy !== undefined && declares(linker, file, id, found.caughtBy);
      const kind = isCaught ? 'handled' : found.kind;
      const named = findNaming(file, id, found.provides?.queue?.decorators?.worker);
      return {
        kind,
        framework: framework.name,
        note: found.note,
        sent: framework.sent,
        provides: found.provides,
        readBy: found.readBy,
        keepsInstance: found.keepsInstance,
        named,
      };
    }
  }
  return undefined;
}

/** Where a name comes from that nothing imports or declares. */
const GLOBAL = '';

interface Base {
  readonly specifier: string;
  readonly name: string | undefined;
}

const MOST_BASES = 6;

/** The packages' classes that a class extends, through the project's own base classes. */
export function findBases(linker: Linker, file: FileIndex, id: number, depth = 0): readonly Base[] {
  return basesOf(linker, file, id).flatMap((value): readonly Base[] => {
    if (value.kind === 'package') return [{ specifier: value.specifier, name: value.path.at(-1) }];
    return value.kind === 'class' && depth < MOST_BASES ? findBases(linker, value.file, value.id, depth + 1) : [];
  });
}

function basesOf(linker: Linker, file: FileIndex, id: number): readonly Value[] {
  const parent = file.classAt(id)?.extends;
  return parent === undefined ? [] : linker.resolve({ file, id: parent });
}

/** Does the class, or one of the project's that it extends, have this method? */
function declares(linker: Linker, file: FileIndex, id: number, method: string, depth = 0): boolean {
  if (file.classAt(id)?.members.some(({ name }) => name === method)) return true;
  return (
    depth < MOST_BASES &&
    basesOf(linker, file, id).some((value) => value.kind === 'class' && declares(linker, value.file, value.id, method, depth + 1))
  );
}

function implementedBy(file: FileIndex, id: number): readonly Base[] {
  return (file.classAt(id)?.implements ?? []).flatMap((type) => {
    const binding = type.kind === 'named' && type.binding !== undefined ? file.bindingAt(type.binding) : undefined;
    const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
    if (type.kind === 'named' && type.binding === undefined) return [{ specifier: GLOBAL, name: type.name }];
    return type.kind === 'named' && imported ? [{ specifier: imported.from, name: type.name.split('.').at(-1) }] : [];
  });
}

/** A function that the platform calls because of its file's name, its export's name and the packages that are there. `exported` may reach into an object: `default.fetch`. */
export function findFileEntry(linker: Linker, file: FileIndex, exported: string): Entry | undefined {
  for (const framework of linker.catalog.catalog.frameworks) {
    const convention = framework.files.find(
      (one) => !one.returns && !one.handed && isNamed(file, exported, one) && isHandedByTemplate(file, exported, one.namedBy),
    );
    if (!convention || !usesFramework(linker, file, framework.packages)) continue;
    const { kind, note, provides, input, events } = convention;
    return { kind, framework: framework.name, note, provides, input, events, sent: framework.sent };
  }
  return undefined;
}

/** A template names the method without saying of what: `$$on(ask)` for `methods: { ask() {} }`. */
function isHandedByTemplate(file: FileIndex, exported: string, by: string | undefined): boolean {
  const name = exported.split('.').at(-1);
  return (
    by === undefined ||
    file.callsNamed(by).some((id) =>
      argumentsOf({ file, id }).some((one) => {
        const given = file.expression(one);
        return given.kind === 'global' && given.name === name;
      }),
    )
  );
}

/** What becomes of a failure at a file's top level, where a framework runs that again and again. */
export function findModuleEntry(linker: Linker, file: FileIndex): Entry | undefined {
  return findFileEntry(linker, file, '(module)');
}

/** `'use server'` in the file or the function. */
export function findDirectiveEntry(linker: Linker, file: FileIndex, id: number): Entry | undefined {
  const directives = [...file.directives, ...(file.functionAt(id)?.directives ?? [])];
  if (directives.length === 0) return undefined;
  for (const framework of linker.catalog.catalog.frameworks) {
    const found = framework.directives?.find((one) => directives.includes(one.directive));
    if (found) return { kind: found.kind, framework: framework.name, note: found.note };
  }
  return undefined;
}

/** A method whose decorators, or whose class's, hand it to a framework (`@Get()`, `@Process()`). */
export function findDecoratorEntry(linker: Linker, file: FileIndex, decorators: readonly number[]): Entry | undefined {
  return findDecorated(linker, file, decorators, ({ decorators: known = [], name: framework }, name) => {
    const found = known.find((one) => one.name === name);
    return found && { kind: found.kind, framework, note: found.note };
  });
}

/** The request, or the part of it, that a framework hands over in a parameter with these decorators (`@Req()`, `@Body()`). */
export function findDecoratedPart(linker: Linker, file: FileIndex, decorators: readonly number[]): RequestPart | undefined {
  return findDecorated(linker, file, decorators, ({ parameters = [] }, name) => parameters.find((one) => one.decorator === name)?.holds);
}

function findDecorated<Found>(
  linker: Linker,
  file: FileIndex,
  decorators: readonly number[],
  read: (framework: Framework, name: string) => Found | undefined,
): Found | undefined {
  for (const id of decorators) {
    const expression = file.expression(id);
    const callee = expression.kind === 'call' ? expression.callee : id;
    for (const value of linker.resolve({ file, id: callee })) {
      if (value.kind !== 'package') continue;
      for (const framework of linker.catalog.catalog.frameworks) {
        if (!framework.packages.some((pattern) => isPackageMatch(pattern, value.specifier))) continue;
        const found = read(framework, value.path.at(-1) ?? '');
        if (found) return found;
      }
    }
  }
  return undefined;
}

export function usesFramework(linker: Linker, file: FileIndex, packages: readonly string[]): boolean {
  return (
    packages.length === 0 ||
    packages.some(
      (name) =>
        linker.project.manifests.isDeclared(file.path, name) || file.imports.some((imported) => isPackageMatch(name, imported.from)),
    )
  );
}

const globs = new Map<string, RegExp>();

export function fileGlob(glob: string): RegExp {
  const known = globs.get(glob);
  if (known) return known;
  const made = globToPattern(glob.startsWith('**') ? glob : `**/${glob}`);
  globs.set(glob, made);
  return made;
}
