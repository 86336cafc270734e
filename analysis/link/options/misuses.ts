import type { ModelFacts, OptionMisuse, RepairFacts, RepairOption, Site } from '../../calls.js';
import type { Operation, OperationOptions, OptionPath } from '../../catalog.js';
import { isWithin } from '../files/manifests.js';
import type { Linker } from '../values/linker.js';
import { foldNumber } from '../values/numbers.js';
import { siteOf } from '../values/sites.js';
import type { Ref, Value } from '../values/value.js';
import { type HttpCall, readHttpOption } from './http-models.js';
import { findLimitOption, type LimitFacts } from './limits.js';
import { findRejected, readModelFacts } from './model-facts.js';
import { type KnownOption, type OptionReading, readOption } from './options.js';
import { parseOption } from './parsed-options.js';

/** Options whose new name means the same as the old, value and all. */
const SAME_MEANING: readonly (keyof OperationOptions)[] = ['maxOutputTokens', 'retries', 'system', 'schema', 'onError', 'timeout'];
/** Options of the request itself, which SDKs take beside the parameters. */
const REQUEST_OPTIONS = ['timeout', 'signal', 'retries'] as const;
/** What these parameters are when they are left out; a model that takes no other value takes this one. */
const DEFAULTS: Readonly<Record<string, number>> = { temperature: 1, top_p: 1, presence_penalty: 0, frequency_penalty: 0, n: 1 };

/** Options that somebody set and that do not hold: another version's, in another argument, or refused by the model. */
export function findMisuses(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  model: ModelFacts | null,
  repair: RepairFacts,
): readonly OptionMisuse[] {
  if (facts.call.kind === 'http') return findRefusedByHttp(linker, facts.call, model);
  if (!operation) return [];
  return [
    ...findIgnored(linker, facts, operation),
    ...findMisplaced(linker, facts, operation, repair),
    ...findRefused(linker, facts, operation, model),
    ...findRefusedOfClient(linker, facts, operation, model),
    ...findUntimed(linker, facts, operation),
  ];
}

/** An option that only other versions of the SDK know. */
function findIgnored(linker: Linker, facts: LimitFacts, { options }: Operation): readonly OptionMisuse[] {
  const { version, title } = facts;
  if (version === null) return [];
  const roles = Object.entries(options).filter((entry): entry is [keyof OperationOptions, readonly OptionPath[]] =>
    Array.isArray(entry[1]),
  );
  return roles.flatMap(([role, paths]) => {
    if (role === 'temperature') return [];
    const current = paths.filter((path) => typeof path === 'string' || isWithin(path, version));
    const foreign = paths.filter((path) => !current.includes(path) && !current.some((one) => sharesMember(one, path)));
    return foreign.flatMap((path) => {
      const reading = readHere(linker, facts, typeof path === 'string' ? path : path.path);
      if (!reading || (current.length > 0 && readOption(linker, facts.call.ref, facts.clients, current, version).state === 'known'))
        return [];
      const { members, argument } = parseOption(path);
      const next = current
        .map((one) => ({ ...parseOption(one), takes: typeof one === 'string' ? undefined : one.takes }))
        .find((one) => one.target === 'call' && one.argument === argument && one.members.length === 1);
      const major = version.split('.')[0];
      const name = next?.members[0];
      const why = name === undefined ? `${title} ${major} has no such option` : `${title} ${major} calls it \`${name}\``;
      const isSame = members.length === 1 && SAME_MEANING.includes(role);
      const imported = next?.takes;
      const rewrite = name !== undefined && imported && members.length === 1 ? { name, code: '{name}({value})', imported } : null;
      return [toMisuse('ignored', reading, why, { rename: isSame ? (name ?? null) : null, rewrite })];
    });
  });
}

/** `timeout.totalMs` and `timeout` are the same member, of which one version knows more. */
function sharesMember(one: OptionPath, other: OptionPath): boolean {
  const [a, b] = [parseOption(one), parseOption(other)];
  return a.target === b.target && a.argument === b.argument && a.members[0] === b.members[0];
}

/**
 * An option of the request among the parameters, where the SDK takes it in an argument of its own. Only where the first argument is what
 * the provider gets: a chain or a graph may have a variable of that name.
 */
function findMisplaced(linker: Linker, facts: LimitFacts, { options }: Operation, repair: RepairFacts): readonly OptionMisuse[] {
  if (facts.call.kind !== 'sdk' || facts.call.sdk.passesParameters !== true) return [];
  return REQUEST_OPTIONS.flatMap((role) => {
    const parsed = (options[role] ?? []).map(parseOption).filter(({ target }) => target === 'call');
    const right = parsed.find(({ argument, members }) => argument > 0 && members.length === 1);
    if (!right || parsed.some(({ argument }) => argument === 0)) return [];
    const name = right.members[0] ?? '';
    const reading = readHere(linker, facts, `0.${name}`);
    if (!reading) return [];
    const places: readonly RepairOption[] = role === 'timeout' ? repair.timeout : role === 'signal' ? repair.signal : repair.retries;
    const option = places.find((one) => one.target === 'call' && one.argument === right.argument && one.members[0] === name);
    const why = `${facts.title} takes it in argument ${right.argument + 1} of the call, beside the parameters`;
    return [toMisuse('misplaced', reading, why, { move: option ?? null })];
  });
}

/** A parameter that the provider answers with an error: for this model, or for any with this version of its SDK. */
function findRefused(linker: Linker, facts: LimitFacts, operation: Operation, model: ModelFacts | null): readonly OptionMisuse[] {
  if (facts.call.kind !== 'sdk' || facts.call.sdk.passesParameters !== true) return [];
  const { version } = facts;
  const bySdk = (facts.call.sdk.rejects ?? []).filter((one) => version !== null && isWithin(one, version));
  const isReasoning = isEffort(readOption(linker, facts.call.ref, facts.clients, operation.options.effort, version));
  const byModel = model && operation.operation === 'chat' ? findRejected(linker, model, isReasoning) : [];
  const why = (parameter: string) =>
    bySdk.find((one) => one.parameter === parameter)?.why ?? `${model?.id ?? 'this model'} does not take it`;
  return [...new Set([...bySdk.map(({ parameter }) => parameter), ...byModel])].flatMap((parameter) => {
    const reading = readHere(linker, facts, `0.${parameter}`);
    const isAnyValue = bySdk.some((one) => one.parameter === parameter);
    if (!reading || !isSet(reading) || (!isAnyValue && !isUnusual(linker, parameter, reading))) return [];
    return [toMisuse('rejected', reading, why(parameter), { rename: findRename(operation, parameter) })];
  });
}

/** The same where the parameters are options of the client: `new ChatOpenAI({ model: 'o3-mini', temperature: 0 })`. */
function findRefusedOfClient(
  linker: Linker,
  facts: LimitFacts,
  { operation }: Operation,
  model: ModelFacts | null,
): readonly OptionMisuse[] {
  const [client, ...others] = facts.clients;
  const sends = client?.type.sends;
  if (model === null || operation !== 'chat' || !client?.construct || !sends || others.length > 0) return [];
  if (!isMadeBy(linker, client.construct, sends.exports)) return [];
  return findRejected(linker, model).flatMap((parameter) => {
    const path = Object.hasOwn(sends.parameters, parameter) ? sends.parameters[parameter] : undefined;
    const reading = path === undefined ? undefined : readOption(linker, facts.call.ref, facts.clients, [path], facts.version);
    if (reading?.state !== 'known' || !isSet(reading) || !isUnusual(linker, parameter, reading)) return [];
    return [toMisuse('rejected', reading, `${model.id} does not take it`, {})];
  });
}

function isMadeBy(linker: Linker, construct: Ref, names: readonly string[]): boolean {
  const made = construct.file.expression(construct.id);
  if (made.kind !== 'new') return false;
  const classes = linker.resolve({ ...construct, id: made.callee });
  return classes.length > 0 && classes.every((value) => value.kind === 'package' && names.includes(value.path.at(-1) ?? ''));
}

/** The same of a request that somebody wrote by hand, whose members the provider gets as they are. */
function findRefusedByHttp(linker: Linker, call: HttpCall, model: ModelFacts | null): readonly OptionMisuse[] {
  if (model === null || call.operation !== 'chat' || call.isDefault) return [];
  const [cap = '', ...older] = call.maxOutputTokens ?? [];
  const canRename = readHttpOption(linker, call, [cap]).state === 'absent';
  const isReasoning = call.effort !== undefined && isEffort(readHttpOption(linker, call, call.effort));
  return findRejected(linker, model, isReasoning).flatMap((parameter) => {
    const reading = readHttpOption(linker, call, [parameter]);
    if (reading.state !== 'known' || !isSet(reading) || !isUnusual(linker, parameter, reading)) return [];
    return [toMisuse('rejected', reading, `${model.id} does not take it`, { rename: canRename && older.includes(parameter) ? cap : null })];
  });
}

/** The request names an effort, and none of those that it may name is `none`. What a model does by default differs and is not known. */
function isEffort(reading: OptionReading): boolean {
  if (reading.state !== 'known' || !isSet(reading)) return false;
  return reading.values.every((value) => value.kind === 'literal' && typeof value.value === 'string' && value.value !== 'none');
}

/** No repair writes a cap under a name that the model does not take. */
export function withoutRefused(linker: Linker, facts: LimitFacts, operation: Operation | undefined, repair: RepairFacts): RepairFacts {
  if (facts.call.kind !== 'sdk' || facts.call.sdk.passesParameters !== true) return repair;
  const model = readModelFacts(linker, facts, operation);
  const refused = model ? findRejected(linker, model) : [];
  if (refused.length === 0) return repair;
  return { ...repair, maxOutputTokens: repair.maxOutputTokens.filter(({ members: [name = ''] }) => !refused.includes(name)) };
}

/** With what its successor would not take. */
export function withRefusedNext(linker: Linker, facts: LimitFacts, operation: Operation | undefined, model: ModelFacts): ModelFacts {
  if (!operation || model.successor === null) return model;
  const now = findRefused(linker, facts, operation, model).map(({ name }) => name);
  const next = findRefused(linker, facts, operation, { ...model, id: model.successor }).map(({ name }) => name);
  return { ...model, refusedNext: next.filter((name) => !now.includes(name)) };
}

/** More tokens than the SDK asks for at once where nothing says how long it may take. */
function findUntimed(linker: Linker, facts: LimitFacts, { mostTokensUntimed: most, options }: Operation): readonly OptionMisuse[] {
  if (!most || facts.version === null || !isWithin(most, facts.version)) return [];
  const stream = readOption(linker, facts.call.ref, facts.clients, options.stream, facts.version);
  const isWhole = stream.state === 'absent' || (stream.state === 'known' && stream.values.every(isFalse));
  if (!isWhole || findLimitOption(linker, facts, facts.timeout).state !== 'absent') return [];
  return (options.maxOutputTokens ?? []).flatMap((path) => {
    const reading = readHere(linker, facts, typeof path === 'string' ? path : path.path);
    const tokens = reading && foldNumber(linker, reading.values);
    if (!reading || tokens === undefined || tokens <= most.tokens) return [];
    const why = `${facts.title} asks for more than ${most.tokens} tokens only in a stream or under a \`timeout\` that somebody has set`;
    return [toMisuse('refused', reading, why, {})];
  });
}

function isFalse(value: Value): boolean {
  return value.kind === 'literal' && value.value === false;
}

/** Certainly there, and not only sometimes. */
function isSet({ values }: KnownOption): boolean {
  if (values.length === 0 || values.some((value) => value.kind === 'unknown' || value.kind === 'typed')) return false;
  return !values.some((value) => value.kind === 'literal' && (value.value === undefined || value.value === null || value.value === false));
}

/** A model that takes no other value than the default takes that one. */
function isUnusual(linker: Linker, parameter: string, { values }: KnownOption): boolean {
  const normal = DEFAULTS[parameter];
  if (normal === undefined) return true;
  const number = foldNumber(linker, values);
  return number !== undefined && number !== normal;
}

/** The cap on output tokens has two names in one API, and newer models take only the first. */
function findRename({ options }: Operation, parameter: string): string | null {
  const names = (options.maxOutputTokens ?? []).map(parseOption).filter(({ target, argument }) => target === 'call' && argument === 0);
  const [first, ...older] = names.map(({ members }) => members.join('.'));
  return first !== undefined && older.includes(parameter) ? first : null;
}

function readHere(linker: Linker, facts: LimitFacts, path: string): KnownOption | undefined {
  const reading = readOption(linker, facts.call.ref, [], [path], null);
  return reading.state === 'known' ? reading : undefined;
}

interface Remedy {
  readonly rename?: string | null;
  readonly move?: RepairOption | null;
  readonly rewrite?: OptionMisuse['rewrite'];
}

function toMisuse(kind: OptionMisuse['kind'], reading: KnownOption, why: string, { rename, move, rewrite }: Remedy): OptionMisuse {
  return {
    kind,
    at: siteOf(reading.at),
    name: reading.option.members.at(-1) ?? '',
    why,
    property: findProperty(reading.at),
    rename: rename ?? null,
    move: move ?? null,
    rewrite: rewrite ?? null,
  };
}

/** The property of an object literal whose value this is. */
function findProperty({ file, id }: Ref): Site | null {
  const parent = file.parentOf(id);
  const object = parent === undefined ? undefined : file.expression(parent);
  const property = object?.kind === 'object' ? object.properties.find((one) => one.kind === 'property' && one.value === id) : undefined;
  return property ? { file: file.path, span: property.span } : null;
}
