import type { OptionPath } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import { isWithin } from '../files/manifests.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, keyOf, type Ref, type Value } from '../values/value.js';
import { isAssigning } from './later-writes.js';
import type { LimitFacts } from './limits.js';
import { readOption } from './options.js';
import { parseOption } from './parsed-options.js';

/** An option that is written in the call or the construction of its client. */
export interface WrittenOption {
  readonly at: Ref;
  readonly values: readonly Value[];
  readonly members: readonly string[];
}

/**
 * Reads an option where it is written, also where something is spread after it that can't be followed: what is spread there is seldom meant
 * to replace it, and who asks where the written value comes from wants to know that of this value.
 */
export function readWrittenOption(
  linker: Linker,
  { call, clients, version }: LimitFacts,
  paths: readonly OptionPath[] | undefined,
): WrittenOption | undefined {
  const reading = readOption(linker, call.ref, clients, paths, version);
  if (reading.state === 'known') return { at: reading.at, values: reading.values, members: reading.option.members };
  if (reading.state === 'absent') return undefined;
  for (const path of paths ?? []) {
    if (typeof path !== 'string' && !isWithin(path, version)) continue;
    const { target, argument, members } = parseOption(path);
    const [at] = target === 'call' ? findBeforeSpread(linker, call.ref, argument, members) : [];
    if (at) return { at, values: linker.resolve(at), members };
  }
  return undefined;
}

/** Every place where callers of the function around the call write an option that it hands on: `create({ ...options })`. */
export function findWrittenPlaces(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[] | undefined): readonly Ref[] {
  const written = readWrittenOption(linker, facts, paths);
  if (!written) return [];
  const all = (paths ?? []).flatMap((path) => {
    if (typeof path !== 'string' && !isWithin(path, facts.version)) return [];
    const { target, argument, members } = parseOption(path);
    return target === 'call' ? findBeforeSpread(linker, facts.call.ref, argument, members) : [];
  });
  return [...new Map([written.at, ...all].map((at) => [keyOf(at), at])).values()];
}

function findBeforeSpread(linker: Linker, call: Ref, argument: number, members: readonly string[]): readonly Ref[] {
  const expression = call.file.expression(call.id);
  const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments[argument] : undefined;
  const before = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments.slice(0, argument + 1) : [];
  if (given === undefined || members.length === 0 || before.some((id) => call.file.expression(id).kind === 'spread')) return [];
  const options: readonly Ref[] = [{ ...call, id: given }];
  return members.reduce((places, name) => places.flatMap((at) => findProperties(linker, at, name)), options);
}

/** A variable may be spread into what it is given next, `body = { ...body, model }`: each is looked at once. */
function findProperties(linker: Linker, ref: Ref, name: string, seen = new Set<string>()): readonly Ref[] {
  const key = keyOf(ref);
  if (seen.has(key)) return [];
  seen.add(key);
  return linker.resolve(ref).flatMap((value) => {
    // A request object: `send(new ConverseCommand({ … }))`.
    const built = value.kind === 'package' && value.path.at(-1) === 'new' ? value.calls.at(-1) : undefined;
    const [given] = built ? argumentsOf(built) : [];
    if (built && given !== undefined) return findProperties(linker, { ...built, id: given }, name, seen);
    const object = value.kind === 'object' ? value.at.file.expression(value.at.id) : undefined;
    if (value.kind !== 'object' || object?.kind !== 'object') return [];
    const property = object.properties.findLast((one) => one.kind === 'property' && one.name === name);
    if (property) return [{ ...value.at, id: property.value }];
    // `...(system ? { system } : {})`
    return findSpread(value.at).flatMap((spread) => findProperties(linker, spread, name, seen));
  });
}

/** A value of which an option is a part that nobody wrote down. */
export interface HandedOption {
  readonly at: Ref;
  readonly members: readonly string[];
}

/** What is handed over as the options, or spread into them, where it may hold the option. */
export function findHandedOptions(
  linker: Linker,
  { call, clients, version }: LimitFacts,
  paths: readonly OptionPath[] | undefined,
): readonly HandedOption[] {
  return (paths ?? []).flatMap((path) => {
    if (typeof path !== 'string' && !isWithin(path, version)) return [];
    const { target, argument, members } = parseOption(path);
    const owners = target === 'call' ? [call.ref] : clients.flatMap(({ construct }) => construct ?? []);
    return members.length === 0 ? [] : owners.flatMap((owner) => findHandedTo(linker, owner, argument, members));
  });
}

function findHandedTo(linker: Linker, owner: Ref, argument: number, members: readonly string[]): readonly HandedOption[] {
  const expression = owner.file.expression(owner.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return [];
  const before = expression.arguments.slice(0, argument + 1);
  const given = before[argument];
  if (given === undefined || before.some((id) => owner.file.expression(id).kind === 'spread')) return [];
  return findHandedIn(linker, { ...owner, id: given }, members);
}

function findHandedIn(linker: Linker, at: Ref, members: readonly string[]): readonly HandedOption[] {
  const assigned = findAssigned(at);
  if (assigned.length > 0) return assigned.flatMap((id) => findHandedIn(linker, { ...at, id }, members));
  const objects = linker.resolve(at).flatMap((value) => (value.kind === 'object' ? [value.at] : []));
  if (objects.length === 0) return [{ at, members }];
  return objects.flatMap((object) => [
    ...findSpread(object).map((spread) => ({ at: spread, members })),
    ...findHandedBelow(linker, object, members),
  ]);
}

/** `Object.assign({ model }, req.body)`. */
function findAssigned({ file, id }: Ref): readonly ExpressionId[] {
  const expression = file.expression(id);
  return expression.kind === 'call' && isAssigning(file, expression.callee) ? expression.arguments : [];
}

/** `create({ config: body.config })`: what is handed over for a part of the options. */
function findHandedBelow(linker: Linker, { file, id, ...rest }: Ref, [name, ...below]: readonly string[]): readonly HandedOption[] {
  const object = file.expression(id);
  if (object.kind !== 'object' || below.length === 0) return [];
  const part = object.properties.find((one) => one.kind === 'property' && one.name === name);
  return part ? findHandedIn(linker, { ...rest, file, id: part.value }, below) : [];
}

function findSpread(object: Ref): readonly Ref[] {
  const expression = object.file.expression(object.id);
  if (expression.kind !== 'object') return [];
  return expression.properties.flatMap((property) => (property.kind === 'spread' ? [{ ...object, id: property.value }] : []));
}
