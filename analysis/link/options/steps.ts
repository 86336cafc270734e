import { type Knowledge, UNLIMITED } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Value } from '../values/value.js';
import { type LimitFacts, readCount, readLimitOption, toOptionEvidence } from './limits.js';

/** The cap on an agent's steps: the option where somebody sets it, else what the SDK does by itself. */
export function readSteps(linker: Linker, facts: LimitFacts, operation: Operation | undefined): Knowledge<number | string> {
  const paths = operation?.options.steps ?? [];
  const reading = readLimitOption(linker, facts, paths);
  if (reading.state === 'absent') return readDefault(facts, operation);
  const isOff =
    reading.state === 'known' && reading.values.length > 0 && reading.values.every((value) => isEndless(value, operation?.endlessSteps));
  if (isOff && readLimitOption(linker, facts, operation?.options.prepares ?? []).state !== 'absent')
    return { state: 'unknown', reason: 'a function is asked before each step' };
  if (isOff) return { state: 'known', value: UNLIMITED, evidence: [toOptionEvidence(linker, reading, UNLIMITED)] };
  return readCount(linker, facts, paths);
}

/** A single answer takes one step, which is not worth saying. */
function readDefault({ call, title }: LimitFacts, operation: Operation | undefined): Knowledge<number | string> {
  const steps = operation?.defaultSteps;
  if (steps === undefined || (steps !== null && operation?.operation !== 'agent')) return { state: 'absent' };
  const text = steps === null ? `no cap is set on the steps, and ${title} has none of its own` : `${steps} steps, the default of ${title}`;
  return { state: 'known', value: steps ?? UNLIMITED, evidence: [{ ...siteOf(call.ref), source: 'sdk-default', text }] };
}

/** `null`, or a condition that never holds: what a package's export builds, or `() => false`. */
function isEndless(value: Value, endless: Operation['endlessSteps']): boolean {
  if (value.kind === 'literal')
    return value.value === Number.POSITIVE_INFINITY || (value.value === null && endless?.includes(null) === true);
  if (value.kind === 'global') return value.path.join('.') === 'Infinity' || value.path.join('.') === 'Number.POSITIVE_INFINITY';
  if (value.kind === 'function') return isNever(value);
  return value.kind === 'package' && endless?.some((name) => name === value.path[0]) === true;
}

function isNever({ file, id }: Extract<Value, { kind: 'function' }>): boolean {
  const returned = file.returnsOf(id).map(({ value }) => (value === undefined ? undefined : file.expression(value)));
  return returned.length > 0 && returned.every((one) => one?.kind === 'literal' && one.value === false);
}
