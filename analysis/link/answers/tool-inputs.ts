import type { ToolInput } from '../../calls.js';
import type { Answer } from '../../catalog.js';
import { judgeByPolicy, type ToolPolicy } from '../options/tool-policy.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import type { SeenAnswer } from './answers.js';
import { readParsed } from './parsed.js';
import { readWays } from './parses.js';
import { chooseSchemas } from './schema-choices.js';
import type { UnguardedBranch } from './unguarded-branches.js';

/** What becomes of tool inputs that the SDK has parsed and nothing has checked. One reading for all places that take it: a check in one of them counts for all. */
export function readToolInputs(linker: Linker, answer: Answer, flows: readonly Flow[], policy: () => ToolPolicy): readonly ToolInput[] {
  const [first, ...others] = flows.toSorted((a, b) => byPlace(flows[0], a, b));
  if (first === undefined || answer.checksTools === true) return [];
  const { properties, unguarded, assertedAround: _, ...reading } = readParsed(linker, [first, ...others]);
  const whole = { ...toPlace(linker, first), ...reading, propertiesRead: properties, ...judgeByPolicy(reading, policy(), first) };
  return [whole, ...unguarded.map((branch) => toUnguarded(linker, branch, policy()))];
}

/** The same of arguments that the code parses by itself, by whatever way they come to the parser. */
export function readParsedInputs(
  linker: Linker,
  { parses, ofTools }: Pick<SeenAnswer, 'parses' | 'ofTools'>,
  policy: () => ToolPolicy,
): readonly ToolInput[] {
  return [...parses].flatMap(([key, place]) => {
    if (!ofTools.has(key) || place.within) return [];
    const [first = [], ...others] = readWays(linker, place).map(({ unguarded }) => unguarded);
    const everywhere = first.filter(({ at }) => others.every((way) => way.some((one) => one.at.file === at.file && one.at.id === at.id)));
    return everywhere.map((branch) => toUnguarded(linker, branch, policy()));
  });
}

function toPlace(linker: Linker, at: Ref): Pick<ToolInput, 'file' | 'span' | 'written' | 'schemas'> {
  const site = siteOf(at);
  const written = linker.project.code(site.file, site.span).replace(/\s+/g, ' ');
  return { ...site, written, schemas: chooseSchemas(linker, site) };
}

/** What is checked in one branch is used in another as it comes. */
function toUnguarded(linker: Linker, { at, isDispatch, properties, sinks }: UnguardedBranch, policy: ToolPolicy): ToolInput {
  const judged = judgeByPolicy({ check: { state: 'absent' } }, policy, at);
  const isShared = isDispatch || judged.isShared;
  return { ...toPlace(linker, at), assertedType: null, propertiesRead: properties, sinks, ...judged, isShared };
}

/** The file in which the answer is first taken apart comes first, then the order in which it is written there. */
function byPlace(first: Flow | undefined, a: Flow, b: Flow): number {
  if (a.file !== b.file) return Number(b.file === first?.file) - Number(a.file === first?.file) || (a.file.path < b.file.path ? -1 : 1);
  return a.file.expression(a.id).span[0] - b.file.expression(b.id).span[0];
}
