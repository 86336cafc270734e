import type { Evidence } from '../../calls.js';
import type { OptionPath } from '../../catalog.js';
import { isWithin } from '../files/manifests.js';
import type { Linker } from '../values/linker.js';
import { mayMean } from '../values/members.js';
import { isPlain } from '../values/plain-values.js';
import { type ClientValue, keyOf, type Ref, type Value } from '../values/value.js';
import { isText, takesBareValue } from './bare-arguments.js';
import { isConditional } from './conditional-writes.js';
import { isReplaced, isWrittenLater } from './later-writes.js';
import { isUndefined, readOneOf } from './one-of-options.js';
import { type ParsedOption, parseOption } from './parsed-options.js';
import { isNeverSaid } from './said-names.js';

/** What the code says about one option. */
export type OptionReading =
  | {
      readonly state: 'known';
      /** Where the value is written. */
      readonly at: Ref;
      /** The call or construction that takes the option. */
      readonly owner: Ref;
      readonly values: readonly Value[];
      readonly option: ParsedOption;
      readonly source: Evidence['source'];
    }
  | { readonly state: 'absent' }
  /** `sometimes` is where the value is written that is there in some cases only. */
  | { readonly state: 'unknown'; readonly reason: string; readonly sometimes?: Ref };

export type KnownOption = Extract<OptionReading, { state: 'known' }>;

/**
 * Reads the first of the option paths that the code sets. Where the call's options can't be seen, what the client says may be overridden:
 * then the reading is unknown, though two names for one option in the same place may both be tried.
 */
export function readOption(
  linker: Linker,
  call: Ref,
  clients: readonly ClientValue[],
  paths: readonly OptionPath[] | undefined,
  version: string | null,
): OptionReading {
  const isHidden = (reading: OptionReading, option: ParsedOption, missing: Missing) =>
    reading.state === 'known' && missing.target !== undefined && missing.target !== option.target;
  return readFirst(linker, call, clients, paths, version, isHidden);
}

/** Reads the first of the option paths that is known to be set anywhere, whatever else may be set beside it: enough to know that there is one. */
export function readAnyOption(
  linker: Linker,
  call: Ref,
  clients: readonly ClientValue[],
  paths: readonly OptionPath[] | undefined,
  version: string | null,
): OptionReading {
  return readFirst(linker, call, clients, paths, version, () => false);
}

interface Missing {
  readonly reading: OptionReading;
  readonly target?: ParsedOption['target'];
}

function readFirst(
  linker: Linker,
  call: Ref,
  clients: readonly ClientValue[],
  paths: readonly OptionPath[] | undefined,
  version: string | null,
  isHidden: (reading: OptionReading, option: ParsedOption, missing: Missing) => boolean,
): OptionReading {
  let missing: Missing = { reading: { state: 'absent' } };
  const names: ParsedOption[] = [];
  for (const path of paths ?? []) {
    if (typeof path !== 'string' && !isWithin(path, version)) continue;
    const option = parseOption(path);
    const reading = option.target === 'call' ? readArgumentOption(linker, call, option) : readClientOption(linker, clients, option);
    if (isHidden(reading, option, missing)) return missing.reading;
    if (reading.state === 'known') return reading;
    if (reading.state === 'unknown') missing = missing.target === undefined ? { reading, target: option.target } : missing;
    if (option.target === 'call' && option.members.length === 1) names.push(option);
  }
  return (missing.target === 'call' ? readOneOf(linker, call, names) : undefined) ?? missing.reading;
}

export function readArgumentOption(linker: Linker, call: Ref, option: ParsedOption, readings: Readings = new Map()): OptionReading {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return { state: 'absent' };
  const before = expression.arguments.slice(0, option.argument + 1);
  if (before.some((id) => call.file.expression(id).kind === 'spread')) return { state: 'unknown', reason: 'a spread argument' };
  const argument = expression.arguments[option.argument];
  if (argument === undefined) return { state: 'absent' };
  const reading = readMembers(linker, { ...call, id: argument }, { option, owner: call, readings }, option.members, 0);
  // `undefined` in one of several cases is an option that may be missing.
  if (reading.state !== 'known' || !reading.values.some(isUndefined)) return reading;
  return { state: 'unknown', reason: `${option.members.at(-1) ?? 'the option'} is set in some cases only`, sometimes: reading.at };
}

/** A dotted option of an object that a call sends. */
export function readObjectOption(linker: Linker, object: Ref, owner: Ref, path: string): OptionReading {
  const option = parseOption(`0.${path}`);
  return readMembers(linker, object, { option, owner, readings: new Map() }, option.members, 0);
}

/** What was called on the client since its construction wins over the construction. All clients that the call can mean must agree. */
export function readClientOption(linker: Linker, clients: readonly ClientValue[], option: ParsedOption): OptionReading {
  if (clients.length === 0) return { state: 'unknown', reason: 'no client was found' };
  const readings = clients.map((client) => readOneClient(linker, client, option));
  const known = readings.find((reading) => reading.state === 'known');
  const first = readings[0] ?? { state: 'absent' };
  if (readings.every((reading) => reading.state === first.state)) return mergeKnown(readings) ?? known ?? first;
  return (
    readings.find((reading) => reading.state === 'unknown') ?? {
      state: 'unknown',
      reason: 'only some of the clients that may be meant set it',
    }
  );
}

/** Several places that all set the option: any of their values may hold. */
function mergeKnown(readings: readonly OptionReading[]): OptionReading | undefined {
  const known = readings.filter((reading) => reading.state === 'known');
  const [first] = known;
  return first && known.length > 1 ? { ...first, values: known.flatMap((reading) => reading.values) } : first;
}

function readOneClient(linker: Linker, client: ClientValue, option: ParsedOption, readings: Readings = new Map()): OptionReading {
  for (const { call, argument } of client.derivations.toReversed()) {
    if (argument === undefined || (argument === 'same' && !mayTakeOptions(linker, call, option))) continue;
    const reading = readArgumentOption(linker, call, argument === 'same' ? option : { ...option, argument }, readings);
    if (reading.state !== 'absent') return reading.state === 'known' ? { ...reading, source: 'client-option' } : reading;
  }
  if (!client.construct) return toNotFound(client);
  if (option.members.length > 0 && takesBareValue(linker, client, option.argument)) return { state: 'absent' };
  // What was made by a method of another client has only its own kind of options in common with that client's constructor.
  if (client.derivations.some(({ argument }) => argument === 'same') && !mayTakeOptions(linker, client.construct, option))
    return { state: 'absent' };
  const reading = readArgumentOption(linker, client.construct, option, readings);
  if (reading.state === 'unknown' && option.members.length > 0 && isText(linker, client.construct, option.argument))
    return { state: 'absent' };
  return reading.state === 'known' ? { ...reading, source: 'client-option' } : reading;
}

/** A schema, a prompt or a graph in the place of the options says nothing about them. */
function mayTakeOptions(linker: Linker, call: Ref, { argument, members }: ParsedOption): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const given = expression.arguments[argument];
  if (given === undefined || expression.arguments.some((id) => call.file.expression(id).kind === 'spread')) return true;
  if (members.length > 0 && isText(linker, call, argument)) return false;
  return linker
    .resolve({ ...call, id: given })
    .some((value) => value.kind !== 'package' && value.kind !== 'client' && value.kind !== 'function');
}

function toNotFound(client: ClientValue): OptionReading {
  return { state: 'unknown', reason: `the construction of this ${client.type.name} was not found` };
}

const DEEPEST = 10;

/** Which option is looked for, and in the arguments of which call. */
interface Wanted {
  readonly option: ParsedOption;
  readonly owner: Ref;
  readonly readings: Readings;
}

/** What one search has read already: options that are put together from each other are read once, and what is made of itself tells nothing. */
type Readings = Map<string, OptionReading>;

function readMembers(linker: Linker, ref: Ref, wanted: Wanted, members: readonly string[], depth: number): OptionReading {
  if (members.length === 0) return toReading(wanted, ref, linker.resolve(ref));
  if (depth > DEEPEST) return { state: 'unknown', reason: 'options are nested too deeply' };
  const key = `${keyOf(ref)} ${members.join('.')}`;
  const known = wanted.readings.get(key);
  if (known) return known;
  wanted.readings.set(key, { state: 'unknown', reason: 'the options are made of themselves' });
  const reading = readEachMember(linker, ref, wanted, members, depth);
  wanted.readings.set(key, reading);
  return reading;
}

function readEachMember(linker: Linker, ref: Ref, wanted: Wanted, members: readonly string[], depth: number): OptionReading {
  const written = readWritten(linker, ref, wanted, members);
  if (written) return written;
  const values = linker.resolve(ref);
  if (values.length === 0) return { state: 'unknown', reason: 'the options were not found' };
  const reading = joinReadings(
    values.map((value) => readValue(linker, value, ref, wanted, members, depth)),
    members,
  );
  if (reading.state === 'absent' && isReplaced(linker, ref)) return { state: 'unknown', reason: 'the options may be replaced' };
  return reading.state === 'unknown' && isPlain(linker, ref) ? { state: 'absent' } : reading;
}

function readValue(linker: Linker, value: Value, ref: Ref, wanted: Wanted, members: readonly string[], depth: number): OptionReading {
  switch (value.kind) {
    case 'object':
      return readProperty(linker, value.at, wanted, members, depth);
    case 'literal':
    case 'array':
    // A callback that stands where options may stand as well: `request(options, (response) => …)`.
    case 'function':
      return { state: 'absent' };
    case 'instance':
    case 'class':
    case 'namespace':
      return readMemberValues(linker, value, ref, wanted, members, depth);
    case 'typed': {
      const mayHold = value.isOpen || value.members.some(({ name }) => name === members[0]);
      if (!mayHold || isNeverSaid(linker, value.parameterOf, members)) return { state: 'absent' };
      return { state: 'unknown', reason: `the options are typed as ${value.name}` };
    }
    case 'unknown':
      return isNeverSaid(linker, value.parameterOf, members) ? { state: 'absent' } : { state: 'unknown', reason: value.reason };
    case 'client':
      // `Settings.llm = new OpenAI({ ...Settings.llm, model })` says no more of itself.
      return isSame(value.client.construct, wanted.owner) ? { state: 'absent' } : readInnerClient(linker, value.client, members, wanted);
    case 'package':
      if (isCopy(value.path)) return readCopy(linker, value, ref, wanted, members, depth);
      // A request object: `send(new ConverseCommand({ … }))` holds its options in its own first argument.
      return value.path.at(-1) === 'new' || isFactory(value.path)
        ? readConstructed(linker, value.calls.at(-1), wanted, members, depth)
        : { state: 'unknown', reason: 'the options come from a package' };
    default:
      return { state: 'unknown', reason: `the options are a ${value.kind}` };
  }
}

/** `options.timeout = 1_000` on the name that is handed over, which may be a parameter. Inside a condition it holds in some cases only. */
function readWritten(linker: Linker, ref: Ref, wanted: Wanted, members: readonly string[]): OptionReading | undefined {
  const { file } = ref;
  const name = file.expression(ref.id);
  const [member = '', ...rest] = members;
  if (name.kind !== 'name' || rest.length > 0) return undefined;
  for (const id of file.membersNamed(member)) {
    const target = file.expression(id);
    const parent = file.parentOf(id);
    const assignment = parent === undefined ? undefined : file.expression(parent);
    if (target.kind !== 'member' || assignment?.kind !== 'assign' || assignment.target !== id) continue;
    const owner = file.expression(target.object);
    if (owner.kind !== 'name' || owner.binding !== name.binding) continue;
    const value = { ...ref, id: assignment.value };
    return isConditional(file, id)
      ? { state: 'unknown', reason: `${member} is set in some cases only` }
      : toReading(wanted, value, linker.resolve(value));
  }
  return undefined;
}

/** What holds in every case is known; what holds in some only is unknown. */
export function joinReadings(readings: readonly OptionReading[], members: readonly string[]): OptionReading {
  const first = readings[0] ?? { state: 'absent' };
  if (readings.every((reading) => reading.state === first.state)) return mergeKnown(readings) ?? first;
  const somewhere = readings.find((reading) => reading.state === 'known');
  return readings.find((reading) => reading.state === 'unknown') ?? (somewhere ? toSometimes(somewhere, members) : first);
}

/** A member of something that is no object literal: a config module, a class with static settings. */
function readMemberValues(
  linker: Linker,
  value: Value,
  ref: Ref,
  wanted: Wanted,
  members: readonly string[],
  depth: number,
): OptionReading {
  const [name = '', ...rest] = members;
  const values = linker.member(value, name, ref);
  if (rest.length === 0) return toReading(wanted, ref, values);
  return values.length === 0
    ? { state: 'absent' }
    : joinReadings(
        values.map((one) => readValue(linker, one, ref, wanted, rest, depth + 1)),
        members,
      );
}

function isSame(construct: Ref | undefined, owner: Ref): boolean {
  return construct?.file === owner.file && construct.id === owner.id;
}

/** `{ llm: new ChatOpenAI({ timeout }) }`: the rest of the path is an option of another client, under the names that this client has for it. */
function readInnerClient(linker: Linker, client: ClientValue, members: readonly string[], { readings: known }: Wanted): OptionReading {
  if (!client.construct) return toNotFound(client);
  const { timeout, retries, model, maxOutputTokens } = client.type.options;
  const roles: Readonly<Record<string, readonly OptionPath[] | undefined>> = {
    timeout,
    maxRetries: retries,
    model,
    maxTokens: maxOutputTokens,
  };
  const paths = roles[members.at(-1) ?? ''] ?? [`client.${members.join('.')}`];
  const options = paths.map(parseOption).filter((option) => option.target === 'client');
  const readings = options.map((option) => readOneClient(linker, client, option, known));
  const isFound = (state: OptionReading['state']) => (reading: OptionReading) => reading.state === state;
  return readings.find(isFound('known')) ?? readings.find(isFound('unknown')) ?? { state: 'absent' };
}

/** `Agent.create({ model })` takes what `new Agent({ model })` does. */
function isFactory(path: readonly string[]): boolean {
  return path.at(-1) === '()' && path.at(-2) === 'create';
}

/** `agent.clone({ tools })` is the agent as it was made, but for these. */
function isCopy(path: readonly string[]): boolean {
  return path.at(-1) === '()' && path.at(-2) === 'clone';
}

function readCopy(
  linker: Linker,
  value: Extract<Value, { kind: 'package' }>,
  ref: Ref,
  wanted: Wanted,
  members: readonly string[],
  depth: number,
): OptionReading {
  const changed = readConstructed(linker, value.calls.at(-1), wanted, members, depth);
  if (changed.state !== 'absent') return changed;
  const copied = { ...value, path: value.path.slice(0, -2), calls: value.calls.slice(0, -1) };
  return readValue(linker, copied, ref, wanted, members, depth + 1);
}

function readConstructed(linker: Linker, call: Ref | undefined, wanted: Wanted, members: readonly string[], depth: number): OptionReading {
  const construction = call?.file.expression(call.id);
  const argument = construction?.kind === 'new' || construction?.kind === 'call' ? construction.arguments[0] : undefined;
  return call && argument !== undefined ? readMembers(linker, { ...call, id: argument }, wanted, members, depth + 1) : { state: 'absent' };
}

function readProperty(linker: Linker, ref: Ref, wanted: Wanted, members: readonly string[], depth: number): OptionReading {
  const object = ref.file.expression(ref.id);
  const [name = '', ...rest] = members;
  if (object.kind !== 'object') return { state: 'unknown', reason: 'not an object literal' };
  let conditional: OptionReading | undefined;
  for (const property of object.properties.toReversed()) {
    const value: Ref = { ...ref, id: property.value };
    if (property.kind === 'spread') {
      const reading = readSpread(linker, value, wanted, members, depth + 1);
      if (reading.state === 'known') return reading;
      if (reading.state === 'unknown') conditional ??= reading;
    } else if (property.kind === 'computed') {
      if (mayMean(linker, { ...ref, id: property.key }, name)) conditional ??= { state: 'unknown', reason: 'a computed property' };
    } else if (property.name === name) {
      const reading = readNamed(linker, property.kind, value, wanted, rest, depth);
      return reading.state === 'absent' ? (conditional ?? readAssigned(linker, ref, wanted, members, depth)) : reading;
    }
  }
  return conditional ?? readAssigned(linker, ref, wanted, members, depth);
}

function readNamed(
  linker: Linker,
  kind: 'property' | 'method' | 'getter' | 'setter',
  value: Ref,
  wanted: Wanted,
  rest: readonly string[],
  depth: number,
): OptionReading {
  if (kind === 'property') return readMembers(linker, value, wanted, rest, depth + 1);
  return rest.length === 0 ? toReading(wanted, value, linker.resolve(value)) : { state: 'unknown', reason: 'an accessor' };
}

/** `const options = {}; options.timeout = 1_000`. */
function readAssigned(linker: Linker, ref: Ref, wanted: Wanted, members: readonly string[], depth: number): OptionReading {
  const [name = '', ...rest] = members;
  const assigned = linker.member({ kind: 'object', at: ref }, name, ref).filter((value) => !isUndefined(value));
  if (assigned.length === 0 || assigned.every((value) => value.kind === 'unknown'))
    return isWrittenLater(linker, ref, name)
      ? { state: 'unknown', reason: `${name} is set to something that can't be followed` }
      : { state: 'absent' };
  if (rest.length === 0)
    return { state: 'known', at: ref, owner: wanted.owner, values: assigned, option: wanted.option, source: 'call-option' };
  return joinReadings(
    assigned.map((value) => readValue(linker, value, ref, wanted, rest, depth + 1)),
    members,
  );
}

/** `...(cond ? { timeout } : {})` and `...(cond && { timeout })` may add the option: then it is unknown whether it is there. */
function readSpread(linker: Linker, ref: Ref, wanted: Wanted, members: readonly string[], depth: number): OptionReading {
  const expression = ref.file.expression(ref.id);
  const reading = readMembers(linker, ref, wanted, members, depth);
  const isConditional = expression.kind === 'logical' && expression.operator === '&&';
  return isConditional && reading.state === 'known' ? toSometimes(reading, members) : reading;
}

function toSometimes({ at }: KnownOption, members: readonly string[]): OptionReading {
  return { state: 'unknown', reason: `${members.join('.')} is set in some cases only`, sometimes: at };
}

/** An option that is written down but `undefined` is absent; a value that can't be followed was still set by somebody. */
function toReading(wanted: Wanted, ref: Ref, values: readonly Value[]): OptionReading {
  if (values.length > 0 && values.every(isUndefined)) return { state: 'absent' };
  return { state: 'known', at: ref, owner: wanted.owner, values, option: wanted.option, source: 'call-option' };
}
