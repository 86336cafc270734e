import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { type FunctionUse, findFunctionUses } from '../values/call-sites.js';
import { findChainSchema } from '../values/chain-schemas.js';
import { isCheckingCall, isCheckingName } from '../values/checks.js';
import {
  type Entry,
  findClassEntry,
  findDecoratedPart,
  findDirectiveEntry,
  findFileEntry,
  findRegistrationEntry,
  frameworkOf,
} from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { isSchema } from '../values/schemas.js';
import { findProperty, type Ref, toEnv } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { readDeclared } from './declared-fields.js';
import { type AskedParameter, holdsRequest } from './requests.js';

/** A schema through which a part of a request came, and which part of what it checks that is. */
export interface PassedSchema {
  readonly call: Ref;
  readonly schema: Ref;
  readonly path: readonly string[];
}

/** What a parameter holds: what somebody sends to this server, something of a framework's own, or what the project's own calls hand over. */
export type ParameterReading =
  /**
   * `path` is the part that was asked about as a part of the request; `schema` is one that the framework was given for it. `isBounded` where
   * its own class, or its platform, says how long it may be.
   */
  | {
      readonly kind: 'sent';
      readonly path: readonly string[];
      readonly schema: PassedSchema | undefined;
      readonly isBounded?: boolean;
    }
  | { readonly kind: 'own' }
  /** `lists` are those over whose elements a method runs the function. */
  | { readonly kind: 'passed'; readonly calls: readonly Ref[]; readonly lists: readonly Ref[] };

/** What a parameter is that is no request but what came in one: a field of it may be named like a part of a request. */
const WHOLE = 'body';

/** What frameworks call the parts of a request that its sender chooses. A path that begins otherwise (`auth`, `session`, `env`) is the server's own. */
const SENT =
  /^(?:(?:c|ctx|context|event)\.)?(?:(?:req|request)\.)?(?:body|query|params|headers|cookies|queryStringParameters|pathParameters|json\(\)|formData\(\)|parseBody\(\)|text\(\)|query\(\)|param\(\)|header\(\)|searchParams|nextUrl\.searchParams|url)(?:\.|$)/;

/** `path` is the part of the parameter that is asked about. */
export function readParameter(linker: Linker, file: FileIndex, id: FunctionId, index: number, path: readonly string[]): ParameterReading {
  const decorated = readDecorated(linker, file, id, index, path);
  if (decorated) return decorated;
  const uses = findFunctionUses(linker, file, id, []);
  if (isAction(linker, file, id, uses)) return { kind: 'sent', path: [WHOLE, ...path], schema: undefined };
  const entered = readEntries(linker, findEntries(linker, file, id, uses), index, path);
  if (entered) return entered;
  const calls = uses.flatMap((use) => (use.kind === 'call' ? [toContext(use)] : []));
  if (calls.length === 0 && isRequest(linker, { file, function: id, index, path }, uses)) return { kind: 'sent', path, schema: undefined };
  const lists = index === 0 ? uses.flatMap(findWalkedList) : [];
  return { kind: 'passed', calls, lists };
}

/** Of a file of actions those are called by pages that it exports; a function that says so itself is, wherever it is handed to. */
function isAction(linker: Linker, file: FileIndex, id: FunctionId, uses: readonly FunctionUse[]): boolean {
  if (findDirectiveEntry(linker, file, id)?.kind !== 'boundary') return false;
  return (file.functionAt(id)?.directives ?? []).length > 0 || uses.some((use) => use.kind === 'export');
}

/** A function that was handed to one of the project's is called there with what stood beside it: `route(schema, handler)`. */
function toContext({ call, stack }: Extract<FunctionUse, { kind: 'call' }>): Ref {
  const env = stack.reduce<Ref['env']>((outer, frame) => toEnv({ ...frame, call: { ...frame.call, env: outer } }), undefined);
  return env ? { ...call, env } : call;
}

/** Is a parameter a request of a function that nothing in the project is seen to run? */
export function isUnseenRequest(linker: Linker, asked: Omit<AskedParameter, 'exported'>): boolean {
  const uses = findFunctionUses(linker, asked.file, asked.function, []);
  const isSeen = uses.some((use) => use.kind === 'call' || findEntry(linker, use) !== undefined);
  return !isSeen && isRequest(linker, asked, uses);
}

/** Nobody is seen to run it, and what it is given is a request all the same. */
function isRequest(linker: Linker, asked: Omit<AskedParameter, 'exported'>, uses: readonly FunctionUse[]): boolean {
  const exported = uses.flatMap((use) => (use.kind === 'export' ? [use.name] : []));
  if (!SENT.test(asked.path.join('.')) || uses.some((use) => isCheckedBefore(linker, use))) return false;
  return holdsRequest(linker, { ...asked, exported });
}

interface Entered {
  readonly entry: Entry;
  readonly use: FunctionUse | undefined;
}

function findEntries(linker: Linker, file: FileIndex, id: FunctionId, uses: readonly FunctionUse[]): readonly Entered[] {
  const owner = file.functionOwner(id);
  const own = owner.kind === 'member' ? findClassEntry(linker, file, owner.class, owner.member.name) : undefined;
  const entries: readonly Entered[] = own ? [{ entry: own, use: undefined }] : [];
  return [...entries, ...uses.flatMap((use) => ({ entry: findEntry(linker, use), use })).filter(isEntered)].filter(
    ({ entry }) => ANSWERING.has(entry.kind) || (entry.kind === 'deferred' && entry.sent !== undefined),
  );
}

function isEntered(one: { readonly entry: Entry | undefined; readonly use: FunctionUse }): one is Entered & { readonly use: FunctionUse } {
  return one.entry !== undefined;
}

/** What the framework says that a parameter of its handlers holds. */
function readEntries(linker: Linker, entries: readonly Entered[], index: number, path: readonly string[]): ParameterReading | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const { entry, use } = first;
  if (entry.input?.parameter === index)
    return { kind: 'sent', path: [WHOLE, ...path], schema: findPlacedSchema(use, entry.input.schema, path) };
  const valid = path.findIndex((step) => step.startsWith('valid:'));
  if (index === 0 && valid >= 0) return readValid(linker, use, path, valid);
  const isSent = entries.some((one) => isSentPart(one.entry, path.join('.')));
  const isPlaced = index === (entry.requestAt ?? 0) || entry.sent?.includes('**') === true;
  if (!isPlaced || !isSent || entries.some((one) => one.use && isCheckedBefore(linker, one.use))) return { kind: 'own' };
  const chained = use && (findInputSchema(use, path) ?? findBesideSchema(use, path));
  const schema = chained && !isIdentity(linker, chained.schema) ? chained : undefined;
  return { kind: 'sent', path, schema, isBounded: entries.every((one) => frameworkOf(linker, one.entry)?.brief === true) };
}

/** `app.post(path, zValidator('json', schema), (c) => c.req.valid('json'))` */
function readValid(linker: Linker, use: FunctionUse | undefined, path: readonly string[], at: number): ParameterReading {
  const target = path[at]?.slice('valid:'.length);
  if (use?.kind !== 'argument') return { kind: 'own' };
  const { file } = use.call;
  const registration = file.expression(use.call.id);
  for (const id of registration.kind === 'call' ? registration.arguments : []) {
    const validator = file.expression(id);
    const [place, schema] = validator.kind === 'call' ? validator.arguments : [];
    const literal = place === undefined ? undefined : file.expression(place);
    if (schema === undefined || literal?.kind !== 'literal' || literal.value !== target) continue;
    if (!isSchema(linker, { file, id: schema })) return { kind: 'own' };
    return { kind: 'sent', path, schema: { call: { file, id }, schema: { file, id: schema }, path: path.slice(at + 1) } };
  }
  return { kind: 'own' };
}

/** `defineAction({ input: schema, handler })`, `command(schema, fn)`: the schema stands beside the function. */
function findPlacedSchema(use: FunctionUse | undefined, place: string | undefined, path: readonly string[]): PassedSchema | undefined {
  if (use?.kind !== 'argument' || place === undefined) return undefined;
  const { file, id } = use.call;
  const call = file.expression(id);
  const [argument = '', ...members] = place.split('.');
  const given = call.kind === 'call' ? call.arguments[Number(argument)] : undefined;
  // The function itself in the place of the schema: there is none.
  if (given === undefined || (members.length === 0 && use.index === Number(argument))) return undefined;
  const schema = members.reduce<Ref | undefined>((at, name) => at && findProperty(at, name), { file, id: given });
  return schema === undefined || file.expression(schema.id).kind === 'literal' ? undefined : { call: use.call, schema, path };
}

/** `.validator((data: Input) => data)`: a type, and no check of anything. */
function isIdentity(linker: Linker, schema: Ref): boolean {
  const values = linker.resolve(schema);
  return values.length > 0 && values.every((value) => value.kind === 'function' && givesBack(value.file, value.id));
}

function givesBack(file: FileIndex, id: FunctionId): boolean {
  const [parameter] = file.functionAt(id)?.parameters ?? [];
  const returned = file.returnsOf(id);
  return (
    returned.length > 0 && returned.every(({ value }) => value !== undefined && parameter !== undefined && isName(file, value, parameter))
  );
}

function isName(file: FileIndex, id: ExpressionId, binding: number): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast') return isName(file, expression.value, binding);
  return expression.kind === 'name' && expression.binding === binding;
}

/** `@Body() body: Body`, `@Req() request: Request`. */
function readDecorated(
  linker: Linker,
  file: FileIndex,
  id: FunctionId,
  index: number,
  path: readonly string[],
): ParameterReading | undefined {
  if (file.functionOwner(id).kind !== 'member') return undefined;
  const parameters = file.functionAt(id)?.parameters ?? [];
  const binding = file.bindingAt(parameters[index] ?? -1);
  const holds = findDecoratedPart(linker, file, binding?.parameter?.decorators ?? []);
  if (!holds) return undefined;
  const whole = holds === 'request' ? path : [holds, ...path];
  const admission = holds === 'request' ? 'any' : readDeclared(linker, file, binding?.type, path);
  if (!SENT.test(whole.join('.')) || admission === 'unknown') return { kind: 'own' };
  return { kind: 'sent', path: whole, schema: undefined, isBounded: admission === 'bounded' };
}

function isSentPart({ sent = [] }: Entry, path: string): boolean {
  return SENT.test(path) || sent.some((part) => /^\*\*?$/.test(part) || path === part || path.startsWith(`${part}.`));
}

/** `app.post(path, validate(schema), handler)`, `app.post(path, { schema }, handler)`: what the handler is given may have been looked at. */
function isCheckedBefore(linker: Linker, use: FunctionUse): boolean {
  if (use.kind !== 'argument') return false;
  const { file, id } = use.call;
  const call = file.expression(id);
  if (call.kind !== 'call' && call.kind !== 'new') return false;
  return call.arguments.some((argument, i) => {
    if (i === use.index) return false;
    const given = file.expression(argument);
    if (given.kind === 'object') return given.properties.some((property) => 'name' in property && /schema|valid/i.test(property.name));
    if (given.kind !== 'call') return isCheckingName(nameOf(file, argument));
    return isCheckingCall(linker, { file, id: argument }) || given.arguments.some((one) => namesParts(file, one));
  });
}

/** `celebrate({ body: schema })`: what each part of a request may hold. */
function namesParts(file: FileIndex, id: ExpressionId): boolean {
  const given = file.expression(id);
  return given.kind === 'object' && given.properties.some((one) => 'name' in one && /^(?:body|query|params|headers)$/.test(one.name));
}

/** Its path begins with what the framework calls the input. */
function findInputSchema(use: FunctionUse, [, ...path]: readonly string[]): PassedSchema | undefined {
  const found = use.kind === 'argument' ? findChainSchema(use.call) : undefined;
  return found && { ...found, path };
}

/** `app.post(path, handler, { body: schema })`: beside the handler stands what each part of the request may hold. */
function findBesideSchema(use: FunctionUse, [part, ...path]: readonly string[]): PassedSchema | undefined {
  if (use.kind !== 'argument' || part === undefined) return undefined;
  const { file, id } = use.call;
  const call = file.expression(id);
  const others = call.kind === 'call' ? call.arguments.filter((_, i) => i !== use.index) : [];
  const schema = others.map((other) => findProperty({ file, id: other }, part)).find((one) => one !== undefined);
  return schema && { call: use.call, schema, path };
}

const WALKS = /^(?:map|flatMap|forEach|filter|some|every|find)$/;

/** `list.map(fn)`: the list that the method of that name is called on. */
function findWalkedList(use: FunctionUse): readonly Ref[] {
  if (use.kind !== 'argument' || use.index !== 0 || use.path.length > 0) return [];
  const { file, id } = use.call;
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && WALKS.test(callee.name) ? [{ file, id: callee.object }] : [];
}

/** Entries whose first argument is a request. What a job or a list's method hands over is none, and a tool's input is the model's. */
const ANSWERING: ReadonlySet<string> = new Set(['boundary', 'lost', 'handled']);

function findEntry(linker: Linker, use: FunctionUse): Entry | undefined {
  if (use.kind === 'export') return findFileEntry(linker, use.file, [use.name, ...use.path].join('.'));
  return use.kind === 'argument' ? findRegistrationEntry(linker, use.call, use.index, use.path) : undefined;
}
