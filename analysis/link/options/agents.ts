import type { Operation } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, keyOf, type Ref, type Value } from '../values/value.js';
import type { LimitFacts } from './limits.js';
import { readObjectOption } from './options.js';
import { parseOption } from './parsed-options.js';
import { toolsIn } from './tools.js';

/** The agents of a run, each by the call that makes it. */
export interface Agents {
  /** One of these is asked first; empty where it may be another. */
  readonly started: readonly Ref[];
  /** Those to which the conversation may be handed over from there, through any number of others. */
  readonly handed: readonly Ref[];
}

/** A chain of lists in lists is no longer than this. */
const DEEPEST = 4;

/** Of an operation that is handed the agent which it runs. */
export function findAgents(linker: Linker, { call }: LimitFacts, operation: Operation | undefined): Agents {
  const [path] = operation?.options.handoffs ?? [];
  const option = path === undefined ? undefined : parseOption(path);
  const given = option?.target === 'call' ? argumentsOf(call.ref)[option.argument] : undefined;
  if (!option || given === undefined) return { started: [], handed: [] };
  const found = linker.resolve({ ...call.ref, id: given }).map((value) => toAgents(linker, value, 0));
  const first = found.flat();
  const handoffs = option.members.join('.');
  const all = new Map(first.map((agent) => [keyOf(agent), agent]));
  const firstKeys = new Set(all.keys());
  // What is added while it runs is walked too.
  for (const agent of all.values())
    for (const next of findHandoffs(linker, agent, handoffs)) if (!all.has(keyOf(next))) all.set(keyOf(next), next);
  return {
    started: found.every((made) => made.length > 0) ? first : [],
    handed: [...all].flatMap(([key, agent]) => (firstKeys.has(key) ? [] : [agent])),
  };
}

function findHandoffs(linker: Linker, agent: Ref, option: string): readonly Ref[] {
  const reading = readObjectOption(linker, agent, agent, option);
  return reading.state === 'known' ? reading.values.flatMap((value) => toAgents(linker, value, 0)) : [];
}

/** An agent, a list of agents, or what the package makes of one for handing it over: `handoff(agent)`. */
function toAgents(linker: Linker, value: Value, depth: number): readonly Ref[] {
  if (depth > DEEPEST) return [];
  const inside = (ref: Ref) => linker.resolve(ref).flatMap((one) => toAgents(linker, one, depth + 1));
  if (value.kind === 'array') return toolsIn(value).flatMap(inside);
  const call = value.kind === 'package' ? value.calls.at(-1) : undefined;
  if (value.kind !== 'package' || !call) return [];
  const [first] = argumentsOf(call);
  const given = first === undefined ? undefined : { ...call, id: first };
  const isOfSame = (one: Value) => one.kind === 'package' && one.specifier === value.specifier && one.calls.length > 0;
  return given && linker.resolve(given).some(isOfSame) ? inside(given) : [call];
}
