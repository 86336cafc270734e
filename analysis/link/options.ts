import type { Evidence } from '../calls.js';
import type { OptionPath } from '../catalog.js';
import type { Linker } from './linker.js';
import { isWithin } from './manifests.js';
import type { ClientValue, Ref, Value } from './value.js';

/** What the code says about one option. */
export type OptionReading =
  | { readonly state: 'known'; readonly at: Ref; readonly values: readonly Value[]; readonly option: ParsedOption; readonly source: Evidence['source'] }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly reason: string };

export interface ParsedOption {
  readonly target: 'call' | 'client';
  readonly argument: number;
  readonly members: readonly string[];
  readonly unit: 'ms' | 's';
  readonly countsAttempts: boolean;
}

/** `client.timeout` → the constructor's first argument; `client.1.timeout` its second; `1.timeout` the call's second. */
export function parseOption(option: OptionPath): ParsedOption {
  const { path, unit, counts }: { path: string; unit?: 'ms' | 's'; counts?: 'attempts' } = typeof option === 'string' ? { path: option } : option;
  const parts = path.split('.');
  const target = parts[0] === 'client' ? 'client' : 'call';
  const rest = target === 'client' ? parts.slice(1) : parts;
  const hasIndex = /^\d+$/.test(rest[0] ?? '');
  return { target, argument: hasIndex ? Number(rest[0]) : 0, members: hasIndex ? rest.slice(1) : rest, unit: unit ?? 'ms', countsAttempts: counts === 'attempts' };
}

/** Reads the first of the option paths that the code sets. `unknown` anywhere before a find makes the whole reading unknown, unless a later path is found. */
export function readOption(linker: Linker, call: Ref, clients: readonly ClientValue[], paths: readonly OptionPath[] | undefined, version: string | null): OptionReading {
  let missing: OptionReading = { state: 'absent' };
  for (const path of paths ?? []) {
    if (typeof path !== 'string' && !isWithin(path, version)) continue;
    const option = parseOption(path);
    const reading = option.target === 'call' ? readArgumentOption(linker, call, option) : readClientOption(linker, clients, option);
    if (reading.state === 'known') return reading;
    if (reading.state === 'unknown') missing = reading;
  }
  return missing;
}

function readArgumentOption(linker: Linker, call: Ref, option: ParsedOption): OptionReading {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return { state: 'absent' };
  const before = expression.arguments.slice(0, option.argument + 1);
  if (before.some((id) => call.file.expression(id).kind === 'spread')) return { state: 'unknown', reason: 'a spread argument' };
  const argument = expression.arguments[option.argument];
  if (argument === undefined) return { state: 'absent' };
  return readMembers(linker, { ...call, id: argument }, option, option.members, 0);
}

/** What was called on the client since its construction wins over the construction. All clients that the call can mean must agree. */
export function readClientOption(linker: Linker, clients: readonly ClientValue[], option: ParsedOption): OptionReading {
  if (clients.length === 0) return { state: 'unknown', reason: 'no client was found' };
  const readings = clients.map((client) => readOneClient(linker, client, option));
  const known = readings.find((reading) => reading.state === 'known');
  const first = readings[0] ?? { state: 'absent' };
  if (readings.every((reading) => reading.state === first.state)) return known ?? first;
  return readings.find((reading) => reading.state === 'unknown') ?? { state: 'unknown', reason: 'only some of the clients that may be meant set it' };
}

function readOneClient(linker: Linker, client: ClientValue, option: ParsedOption): OptionReading {
  for (const derivation of client.derivations.toReversed()) {
    if (derivation.argument === undefined) continue;
    const reading = readArgumentOption(linker, derivation.call, derivation.argument === 'same' ? option : { ...option, argument: derivation.argument });
    if (reading.state !== 'absent') return reading.state === 'known' ? { ...reading, source: 'client-option' } : reading;
  }
  if (!client.construct) return { state: 'unknown', reason: `the construction of this ${client.type.name} was not found` };
  const reading = readArgumentOption(linker, client.construct, option);
  return reading.state === 'known' ? { ...reading, source: 'client-option' } : reading;
}

const DEEPEST = 10;

function readMembers(linker: Linker, ref: Ref, option: ParsedOption, members: readonly string[], depth: number): OptionReading {
  const [name, ...rest] = members;
  if (name === undefined) return toReading(linker, ref, option);
  if (depth > DEEPEST) return { state: 'unknown', reason: 'options are nested too deeply' };
  const values = linker.resolve(ref);
  if (values.length === 0) return { state: 'unknown', reason: 'the options were not found' };
  const readings = values.map((value): OptionReading => {
    if (value.kind === 'object') return readProperty(linker, value.at, option, name, rest, depth);
    if (value.kind === 'literal') return { state: 'absent' };
    // A request object: `send(new ConverseCommand({ … }))` holds its options in its own first argument.
    if (value.kind === 'package' && value.path.at(-1) === 'new') return readConstructed(linker, value.calls.at(-1), option, members, depth);
    return { state: 'unknown', reason: value.kind === 'unknown' ? value.reason : `the options are a ${value.kind}` };
  });
  const known = readings.find((reading) => reading.state === 'known');
  const first = readings[0] ?? { state: 'absent' };
  if (readings.every((reading) => reading.state === first.state)) return known ?? first;
  // `options ?? {}` and the like: what is known is known in some cases only.
  return known && readings.every((reading) => reading.state !== 'unknown') ? { state: 'unknown', reason: `${name} is set in some cases only` } : (known ?? readings.find((reading) => reading.state === 'unknown') ?? first);
}

function readConstructed(linker: Linker, call: Ref | undefined, option: ParsedOption, members: readonly string[], depth: number): OptionReading {
  const construction = call?.file.expression(call.id);
  const argument = construction?.kind === 'new' ? construction.arguments[0] : undefined;
  return call && argument !== undefined ? readMembers(linker, { ...call, id: argument }, option, members, depth + 1) : { state: 'absent' };
}

function readProperty(linker: Linker, ref: Ref, option: ParsedOption, name: string, rest: readonly string[], depth: number): OptionReading {
  const object = ref.file.expression(ref.id);
  if (object.kind !== 'object') return { state: 'unknown', reason: 'not an object literal' };
  const assigned = linker.member({ kind: 'object', at: ref }, name, ref);
  let conditional: OptionReading | undefined;
  for (const property of object.properties.toReversed()) {
    const value: Ref = { ...ref, id: property.value };
    if (property.kind === 'spread') {
      const reading = readSpread(linker, value, option, [name, ...rest], depth + 1);
      if (reading.state === 'known') return reading;
      if (reading.state === 'unknown') conditional ??= reading;
    } else if (property.kind === 'computed') {
      conditional ??= { state: 'unknown', reason: 'a computed property' };
    } else if (property.name === name) {
      if (property.kind !== 'property') return rest.length === 0 ? { state: 'known', at: value, values: linker.resolve(value), option, source: 'call-option' } : { state: 'unknown', reason: 'an accessor' };
      const reading = readMembers(linker, value, option, rest, depth + 1);
      return reading.state === 'absent' ? (conditional ?? reading) : reading;
    }
  }
  if (conditional) return conditional;
  const later = assigned.filter((value) => value.kind !== 'literal' || value.value !== undefined);
  return later.length > 0 && rest.length === 0 ? { state: 'known', at: ref, values: later, option, source: 'call-option' } : { state: 'absent' };
}

/** `...(cond ? { timeout } : {})` and `...(cond && { timeout })` may add the option: then it is unknown whether it is there. */
function readSpread(linker: Linker, ref: Ref, option: ParsedOption, members: readonly string[], depth: number): OptionReading {
  const expression = ref.file.expression(ref.id);
  const isConditional = expression.kind === 'conditional' || (expression.kind === 'logical' && expression.operator === '&&');
  const reading = readMembers(linker, ref, option, members, depth);
  return isConditional && reading.state === 'known' ? { state: 'unknown', reason: `${members.join('.')} is set in some cases only` } : reading;
}

/** An option that is written down but `undefined` is absent; a value that can't be followed was still set by somebody. */
function toReading(linker: Linker, ref: Ref, option: ParsedOption): OptionReading {
  const values = linker.resolve(ref);
  if (values.length > 0 && values.every((value) => value.kind === 'literal' && value.value === undefined)) return { state: 'absent' };
  return { state: 'known', at: ref, values, option, source: 'call-option' };
}

/** A number that an expression folds to: literals, arithmetic, `Number(…)`; undefined when it can't be told. */
export function foldNumber(linker: Linker, values: readonly Value[], depth = 0): number | undefined {
  if (depth > 8) return undefined;
  const numbers = new Set<number>();
  for (const value of values) {
    const number = foldOne(linker, value, depth);
    if (number !== undefined) numbers.add(number);
  }
  const [first, second] = [...numbers];
  return second === undefined ? first : undefined;
}

function foldOne(linker: Linker, value: Value, depth: number): number | undefined {
  if (value.kind === 'literal') return typeof value.value === 'number' ? value.value : typeof value.value === 'string' && /^\d+$/.test(value.value) ? Number(value.value) : undefined;
  if (value.kind === 'global') {
    const path = value.path.join('.');
    if (path === 'Infinity' || path === 'Number.POSITIVE_INFINITY') return Number.POSITIVE_INFINITY;
    return path === 'Number.()' || path === 'parseInt.()' ? foldArgument(linker, value.calls.at(-1), depth) : undefined;
  }
  if (value.kind !== 'computed') return undefined;
  const { at } = value;
  const expression = at.file.expression(at.id);
  if (expression.kind === 'unary' && expression.operator === '-') {
    const inner = foldNumber(linker, linker.resolve({ ...at, id: expression.value }), depth + 1);
    return inner === undefined ? undefined : -inner;
  }
  if (expression.kind !== 'binary') return undefined;
  const left = foldNumber(linker, linker.resolve({ ...at, id: expression.left }), depth + 1);
  const right = foldNumber(linker, linker.resolve({ ...at, id: expression.right }), depth + 1);
  if (left === undefined || right === undefined) return undefined;
  return calculate(expression.operator, left, right);
}

function foldArgument(linker: Linker, call: Ref | undefined, depth: number): number | undefined {
  const expression = call?.file.expression(call.id);
  const argument = expression?.kind === 'call' ? expression.arguments[0] : undefined;
  return call && argument !== undefined ? foldNumber(linker, linker.resolve({ ...call, id: argument }), depth + 1) : undefined;
}

function calculate(operator: string, left: number, right: number): number | undefined {
  if (operator === '*') return left * right;
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '/' && right !== 0 ? left / right : undefined;
}
