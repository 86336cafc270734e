import type { RepairFacts, RepairOption } from '../../calls.js';
import type { Operation, OptionPath, VersionBounds } from '../../catalog.js';
import { isWithin } from '../files/manifests.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { argumentsOf, type ClientValue, keyOf, type Ref } from '../values/value.js';
import { findInnerClients, isForwarded, type LimitFacts, readLimitOption } from './limits.js';
import { asksBeside } from './models-beside.js';
import { parseOption } from './parsed-options.js';
import { findUncappedAgents, findUncappedClients } from './uncapped.js';

/** Where a repair may write an option: on the client where its construction is known and one repair then mends all its calls, else at the call. */
export function toRepairFacts(linker: Linker, facts: LimitFacts, operation: Operation | undefined): RepairFacts {
  const placeFor = (clients: LimitFacts['clients'], paths: readonly OptionPath[], unit: RepairOption['unit']): readonly RepairOption[] =>
    paths
      .toSorted((a, b) => Number(isOfOwner(b)) - Number(isOfOwner(a)))
      .flatMap((path) => toRepairOptions({ ...facts, clients }, path, unit));
  const place = (paths: readonly OptionPath[], unit: RepairOption['unit']) => placeFor(facts.clients, paths, unit);
  // What limits the client inside limits every call that asks it, through whatever stands around it, unless that asks others beside it.
  const inner = facts.clients.some((one) => asksBeside(linker, one)) ? [] : findInnerClients(linker, facts);
  const placeInside = (clients: LimitFacts['clients'], kind: 'timeout' | 'retries' | 'maxOutputTokens', unit: RepairOption['unit']) =>
    (clients[0]?.type.options[kind] ?? []).flatMap((path) => toRepairOptions({ ...facts, clients }, path, unit));
  // Of several clients that the call may mean, some may have a cap.
  const withoutCap = (clients: LimitFacts['clients']) => {
    const open = findUncappedClients(linker, { ...facts, clients }, operation);
    return open.length > 0 ? open : clients;
  };
  const uncapped = findUncappedAgents(linker, facts, operation);
  const lengths = [...(operation?.options.maxOutputTokens ?? []), ...(facts.clients[0]?.type.options.maxOutputTokens ?? [])];
  const onClientFirst = (options: readonly RepairOption[]) => [
    ...options.filter((one) => one.target === 'client'),
    ...options.filter((one) => one.target === 'call'),
  ];
  return {
    timeout: onClientFirst([...place(facts.timeout, 'ms'), ...placeInside(inner, 'timeout', 'ms')]),
    signal: place(facts.signal, 'signal'),
    // Each of these places would do, but several constructions of one of them must all be mended.
    maxOutputTokens:
      [
        uncapped.isEach ? [] : lengths.flatMap((path) => toAgentOptions(uncapped.agents, path)),
        placeFor(withoutCap(facts.clients), lengths, 'count'),
        lengths.flatMap((path) => toAgentOptions(uncapped.agents, path)),
        lengths.flatMap((path) => toBuiltOptions(linker, facts, path)),
        placeInside(withoutCap(inner), 'maxOutputTokens', 'count'),
      ].find((places) => places.length > 0) ?? [],
    // A number of attempts does nothing where the method must be named as well.
    retries:
      (facts.call.kind === 'http' && facts.call.client.options.retryMethods) || isExplained(linker, facts, facts.retries)
        ? []
        : onClientFirst([...place(facts.retries, 'count'), ...placeInside(inner, 'retries', 'count')]),
  };
}

/** `maxRetries: 0, // the queue repeats it`: whoever says why has decided, and the remark would not be true of another value. */
function isExplained(linker: Linker, facts: LimitFacts, paths: readonly OptionPath[]): boolean {
  const option = readLimitOption(linker, facts, paths);
  if (option.state !== 'known') return false;
  const { file, span } = siteOf(option.at);
  return /^[ \t]*,?[ \t]*\/[/*]/.test(linker.project.code(file, [span[1], span[1] + LONGEST_GAP]));
}

/** Between a value and the remark behind it. */
const LONGEST_GAP = 40;

/** An option that only some versions know is offered where the version is known to be one of them. */
export function toRepairOptions(facts: LimitFacts, path: OptionPath, unit: RepairOption['unit']): readonly RepairOption[] {
  if (typeof path !== 'string' && (path.readOnly || !isWritable(path, facts.version))) return [];
  const { target, argument, members, unit: written, coversStream, countsAttempts, policy } = parseOption(path);
  if (members.length === 0 || leadsInside(facts, target, members)) return [];
  if (target === 'client' && !isKnownToAll(facts, path)) return [];
  const isBare = target === 'call' && mayBePrompt(facts, argument);
  const endsStream = unit === 'signal' || coversStream || facts.defaults?.timeoutCovers !== 'headers';
  const owners = findOwners(facts, path);
  const places = owners ? owners.map((at) => ({ at, argument })) : findPlaces(facts, target, argument);
  return places
    .filter((place) => takesArgument(place.at, place.argument, isBare) && takesMembers(place.at, place.argument, members))
    .map((place) => ({
      at: siteOf(place.at),
      argument: place.argument,
      members,
      unit: unit === 'ms' && written === 's' ? 's' : unit,
      target,
      endsStream,
      countsAttempts,
      ...(policy && { policy }),
    }));
}

/** `run(agent, input)` reads an option of what it is given, which is written where that is built. */
export function toBuiltOptions(linker: Linker, facts: LimitFacts, path: OptionPath): readonly RepairOption[] {
  const { target, argument, members } = parseOption(path);
  if (typeof path === 'string' || !path.readOnly || target !== 'call' || facts.call.kind !== 'sdk' || isForwarded(facts.call)) return [];
  const given = argumentsOf(facts.call.ref)[argument];
  const values = given === undefined ? [] : linker.resolve({ ...facts.call.ref, id: given });
  const [at] = values.flatMap((value) => (value.kind === 'package' && value.calls.length === 1 ? value.calls : []));
  return at === undefined || values.length > 1 || at.file.expression(at.id).kind !== 'new' ? [] : toBuiltOption(at, members);
}

/** The same of several agents that one run may ask. */
function toAgentOptions(agents: readonly Ref[], path: OptionPath): readonly RepairOption[] {
  return agents.flatMap((at) => toBuiltOption(at, parseOption(path).members));
}

function toBuiltOption(at: Ref, members: readonly string[]): readonly RepairOption[] {
  if (!takesArgument(at, 0, false) || !takesMembers(at, 0, members)) return [];
  return [{ at: siteOf(at), argument: 0, members, unit: 'count', target: 'client', endsStream: true }];
}

/** Of several clients that the call may mean, one may have no such option. */
function isKnownToAll({ clients }: LimitFacts, path: OptionPath): boolean {
  const knowing = clients.filter(({ type }) => Object.values(type.options).some((paths: readonly OptionPath[]) => paths.some(isSame)));
  return knowing.length === 0 || knowing.length === clients.length;

  function isSame(other: OptionPath): boolean {
    return (typeof other === 'string' ? other : other.path) === (typeof path === 'string' ? path : path.path);
  }
}

/** `generateContent(request)` takes `generateContent(prompt)` too, which has no room for options. */
function mayBePrompt({ call }: LimitFacts, argument: number): boolean {
  const messages: readonly OptionPath[] = call.kind === 'sdk' ? (call.operation.options.messages ?? []) : [];
  return messages.map(parseOption).some((one) => one.target === 'call' && one.argument === argument && one.members.length === 0);
}

/** An option of the client that this one asks, which was built elsewhere. */
function leadsInside({ clients }: LimitFacts, target: RepairOption['target'], [first, ...rest]: readonly string[]): boolean {
  if (target === 'call' || first === undefined || rest.length === 0) return false;
  return clients.some(({ type }) => (type.asks ?? []).some((path) => parseOption(path).members[0] === first));
}

function findPlaces(
  facts: LimitFacts,
  target: RepairOption['target'],
  argument: number,
): readonly { readonly at: Ref; readonly argument: number }[] {
  if (target === 'client') return findConstructions(facts).map((at) => ({ at, argument }));
  const { call } = facts;
  if (isForwarded(call)) return [];
  if (call.kind === 'http' || call.operation.argument?.index !== argument) return [{ at: call.ref, argument }];
  // A request object: `send(new ConverseCommand({ … }))` takes its options in its own first argument.
  const { file } = call.ref;
  const expression = file.expression(call.ref.id);
  const request = expression.kind === 'call' ? expression.arguments[argument] : undefined;
  return request !== undefined && file.expression(request).kind === 'new' ? [{ at: { file, id: request }, argument: 0 }] : [];
}

/** What only some versions know is written where the version is known to be one of them. */
export function isWritable(path: VersionBounds, version: string | null): boolean {
  const isBounded = path.since !== undefined || path.until !== undefined;
  return !isBounded || (version !== null && isWithin(path, version));
}

/** Every construction that the call may mean; if one is not known, mending the others would not do. */
function findConstructions({ call, clients }: LimitFacts): readonly Ref[] {
  if (call.kind === 'http') return call.instance ? [call.instance] : [];
  const built = clients.flatMap((client) => findConstruction(client) ?? []);
  return built.length === clients.length ? built : [];
}

/** One repair where the owner is constructed mends what all the clients do that it makes. */
function isOfOwner(path: OptionPath): boolean {
  return typeof path !== 'string' && path.ofOwner === true;
}

/** Undefined where the option belongs to the client itself. */
function findOwners({ clients }: LimitFacts, path: OptionPath): readonly Ref[] | undefined {
  const madeBy = typeof path === 'string' ? undefined : path.madeBy;
  if (madeBy === undefined && !isOfOwner(path)) return undefined;
  const owners = clients.flatMap(({ construct, derivations }) =>
    madeBy === undefined
      ? construct && derivations.length > 0
        ? [construct]
        : []
      : (derivations.find((one) => one.path === madeBy)?.call ?? []),
  );
  return owners.length === clients.length ? [...new Map(owners.map((one) => [keyOf(one), one])).values()] : [];
}

/** A client made by a method of another takes its options there (`genAI.getGenerativeModel(settings, options)`). */
function findConstruction(client: ClientValue): Ref | undefined {
  return client.derivations.findLast((one) => one.argument === 'same')?.call ?? client.construct;
}

/** An argument behind a spread has no certain place, and a text or number in its place takes no options; what may be one must be seen to be none. */
function takesArgument({ file, id }: Ref, argument: number, isBare: boolean): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  if (argument > expression.arguments.length) return false;
  const before = expression.arguments.slice(0, argument + 1).map((one) => file.expression(one));
  if (before.some((one) => one.kind === 'spread')) return false;
  const given = before[argument];
  if (isBare) return given?.kind === 'object';
  return (
    given === undefined ||
    (given.kind !== 'literal' && given.kind !== 'template') ||
    (given.kind === 'literal' && given.value === undefined)
  );
}

/** What stands where an option belongs into may be a model or a variable instead of an object that is written there. */
function takesMembers({ file, id }: Ref, argument: number, members: readonly string[]): boolean {
  const call = file.expression(id);
  let at = call.kind === 'call' || call.kind === 'new' ? call.arguments[argument] : undefined;
  for (const member of members.slice(0, -1)) {
    const holder = at === undefined ? undefined : file.expression(at);
    if (holder?.kind !== 'object') return true;
    const property = holder.properties.find((one) => one.kind === 'property' && one.name === member);
    if (!property) return holder.properties.every((one) => one.kind !== 'spread' || isPath({ file, id: one.value }));
    at = property.value;
    if (file.expression(at).kind !== 'object') return false;
  }
  return true;
}

/** What is spread may hold the inner object too, which can be kept only where it can be read once more. */
function isPath({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'cast' || expression.kind === 'nonnull') return isPath({ file, id: expression.value });
  if (expression.kind === 'member') return isPath({ file, id: expression.object });
  return expression.kind === 'name' || expression.kind === 'this' || expression.kind === 'global';
}
