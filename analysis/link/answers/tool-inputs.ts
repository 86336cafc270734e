import type { ToolInput } from '../../calls.js';
import type { Answer } from '../../catalog.js';
import { judgeByPolicy, type ToolPolicy } from '../options/tool-policy.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { readParsed } from './parsed.js';
import { chooseSchemas } from './schema-choices.js';

/** What becomes of tool inputs that the SDK has parsed and nothing has checked. One reading for all places that take it: a check in one of them counts for all. */
export function readToolInputs(linker: Linker, answer: Answer, flows: readonly Flow[], policy: () => ToolPolicy): readonly ToolInput[] {
  const [first, ...others] = flows.toSorted((a, b) => byPlace(flows[0], a, b));
  if (first === undefined || answer.checksTools === true) return [];
  const { properties, assertedAround: _, ...reading } = readParsed(linker, [first, ...others]);
  const site = siteOf(first);
  const written = linker.project.code(site.file, site.span).replace(/\s+/g, ' ');
  const schemas = chooseSchemas(linker, site.file);
  return [{ ...site, written, schemas, ...reading, propertiesRead: properties, ...judgeByPolicy(reading, policy(), first) }];
}

/** The file in which the answer is first taken apart comes first, then the order in which it is written there. */
function byPlace(first: Flow | undefined, a: Flow, b: Flow): number {
  if (a.file !== b.file) return Number(b.file === first?.file) - Number(a.file === first?.file) || (a.file.path < b.file.path ? -1 : 1);
  return a.file.expression(a.id).span[0] - b.file.expression(b.id).span[0];
}
