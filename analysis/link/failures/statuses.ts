import type { Site, StatusProfile } from '../../calls.js';
import { type DetectedCall, isOpenForwarding, originOf } from '../calls/detect.js';
import type { LimitFacts } from '../options/limits.js';
import { findCallees } from '../values/call-flows.js';
import { followApart } from '../values/consumers.js';
import { type Flow, type FlowEvent, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/** What tells an error from an answer before the body is read. */
const STATUS: ReadonlySet<string> = new Set(['ok', 'status', 'statusText', 'statusCode', 'type']);

interface Seen {
  readonly uses: Site[];
  isChecked: boolean;
  isElsewhere: boolean;
}

/** A response that resolves with a 429 or a 500 as it does with an answer: does anybody look before the body is used? */
export function readStatus(linker: Linker, facts: LimitFacts): StatusProfile {
  const { call } = facts;
  const bodies = findBodies(call);
  if (bodies.size === 0) return { state: 'not-applicable', uses: [], isNamed: false };
  if (isOpenForwarding(call)) return { state: 'unknown', uses: [], isNamed: false };
  const ways = followApart<Seen>(linker, [originOf(call)], begin, (event, seen) => visit(linker, event, bodies, seen));
  if (ways.every(({ seen }) => seen.isChecked)) return { state: 'checked', uses: [], isNamed: false };
  const unchecked = ways.filter(({ seen, isComplete }) => isComplete && !seen.isChecked && !seen.isElsewhere && seen.uses.length > 0);
  const isUnchecked = unchecked.length > 0;
  const uses = (isUnchecked ? unchecked : ways).flatMap(({ seen }) => seen.uses);
  // Only a response like that of `fetch` has an `ok`.
  const hasOk = call.kind === 'http' && call.client.body.includes('json()');
  return { state: isUnchecked ? 'unchecked' : 'unknown', uses, isNamed: hasOk && isNamed(call.ref) };
}

/** What one function that asks a helper does with the response says nothing of the others. */
function begin(outer: Seen | undefined): Seen {
  return { uses: [...(outer?.uses ?? [])], isChecked: outer?.isChecked ?? false, isElsewhere: outer?.isElsewhere ?? false };
}

/** Where the body is in a response that resolves whatever its status is; in none where the call rejects. */
function findBodies(call: DetectedCall): ReadonlySet<string> {
  if (call.kind === 'http')
    return new Set(call.client.onErrorStatus === 'resolve' ? call.client.body.map((body) => body.replace('()', '')) : []);
  const { failure, answer } = call.operation;
  return new Set(failure === 'value' ? (answer?.text ?? []).map((path) => path.split(/[.[(]/)[0] ?? '') : []);
}

/** `const response = await fetch(…)`. */
function isNamed({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  if (parent === undefined || file.expression(parent).kind !== 'await' || file.parentOf(parent) !== undefined) return false;
  return file.drawnFrom(parent).some(({ source }) => source.path.length === 0);
}

function visit(linker: Linker, event: FlowEvent, bodies: ReadonlySet<string>, seen: Seen): 'stop' | undefined {
  const { flow } = event;
  const part = flow.suffix.find((token) => token !== '()');
  // In the body, an error that the provider describes is looked for by its name.
  if (flow.suffix.some((token, i) => STATUS.has(token) && i === 0) || (part !== undefined && bodies.has(part) && isErrorPart(flow)))
    seen.isChecked = true;
  if (part !== undefined && bodies.has(part)) {
    if (flow.suffix.length === 1) seen.uses.push(...findUses(linker, event));
    return isWhole(event) ? 'stop' : undefined;
  }
  if (part === undefined && flow.suffix.length === 0 && isHandedOn(linker, event)) seen.isElsewhere = true;
  return undefined;
}

/** `response.body`, and each mention of the name in `const { body } = await request(…)`. */
function findUses(linker: Linker, event: FlowEvent): readonly Site[] {
  const { flow } = event;
  if (event.kind === 'read') return [siteOf({ file: flow.file, id: flow.id })];
  const isTakenApart = event.kind === 'bound' && flow.file.bindingAt(event.binding)?.sources.some(({ path }) => path.length > 0);
  return isTakenApart ? useFlows(linker, flow, event.binding).map(siteOf) : [];
}

/** Where the whole response goes out of sight, somebody else may look at its status; into functions of the project it is followed. */
function isHandedOn(linker: Linker, event: FlowEvent): boolean {
  if (event.kind !== 'argument') return HANDS_ON.has(event.kind);
  return findCallees(linker, { file: event.flow.file, id: event.call }).length === 0;
}

const HANDS_ON: ReadonlySet<FlowEvent['kind']> = new Set(['stored', 'exported', 'spread', 'attribute', 'rendered', 'yielded', 'thrown']);

/** `(await response.json()).error`, or a test of the body itself. */
function isErrorPart({ suffix }: Flow): boolean {
  return suffix.some((token) => /^errors?$|^error_|_error$/i.test(token));
}

/** The body as it is, handed to somebody who may know what an error looks like, is still a body that nobody asked about. */
function isWhole(event: FlowEvent): boolean {
  return event.kind === 'exported' || event.kind === 'spread';
}
