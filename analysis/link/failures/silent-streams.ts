import type { RepairOption, Site, StreamProfile } from '../../calls.js';
import type { MuteMethod, Operation } from '../../catalog.js';
import { ELEMENT } from '../../facts.js';
import { lastOf } from '../files/catalog-index.js';
import type { LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { toRepairOptions } from '../options/repairs.js';
import { findCallees } from '../values/call-flows.js';
import { type Answer, type Flow, type FlowEvent, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findGuardPassage } from '../values/passing.js';
import { siteOf } from '../values/sites.js';

interface Seen {
  /** Where the stream is read, and just ends on a failure. */
  readonly readers: Site[];
  /** Where a client is told no more than that something failed. */
  readonly masks: Site[];
  /** Where somebody awaits what never settles on a failure. */
  readonly stuck: Site[];
}

/** Dropped where all that anybody does with the result is to read streams that end without a word. */
export function readSilentStream(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation,
): Partial<StreamProfile> & Pick<StreamProfile, 'failure'> {
  const { options } = operation;
  const callback = readOption(linker, facts.call.ref, facts.clients, options.onError, facts.version);
  if (callback.state !== 'absent') return { failure: callback.state === 'known' ? 'seen' : 'unknown' };
  const seen: Seen = { readers: [], masks: [], stuck: [] };
  let isTold = false;
  const start: Flow = { file: facts.call.ref.file, id: facts.call.ref.id, path: [], suffix: [], stack: [] };
  const complete = follow(linker, [start], (event) => {
    const answer = readMute(linker, event, operation, facts.version, seen);
    if (answer !== 'told') return answer;
    isTold = true;
    return 'stop';
  });
  const worst = isTold || !complete ? undefined : findWorst(seen);
  return worst ? { ...worst, onError: findOnError(facts, options) } : { failure: 'unknown' };
}

function findWorst({ stuck, readers, masks }: Seen): Pick<StreamProfile, 'failure' | 'readers'> | undefined {
  if (stuck.length > 0) return { failure: 'stuck', readers: stuck };
  if (readers.length > 0) return { failure: 'dropped', readers };
  return masks.length > 0 ? { failure: 'masked', readers: masks } : undefined;
}

function findOnError(facts: LimitFacts, { onError = [] }: Operation['options']): RepairOption | null {
  return onError.flatMap((path) => toRepairOptions(facts, typeof path === 'string' ? path : path.path, 'count'))[0] ?? null;
}

/** `told` where the result or a part of it goes on to something that may tell of the failure. */
function readMute(linker: Linker, event: FlowEvent, operation: Operation, version: string | null, seen: Seen): Answer | 'told' {
  const { flow } = event;
  const [part, element] = flow.suffix;
  const hasErrors = part !== undefined && operation.parts?.includes(part) === true;
  // What comes out of a mute stream tells nothing of how it ended.
  if (element === ELEMENT) return hasErrors ? readPart(linker, event) : 'stop';
  const method = operation.muteMethods?.find(({ name }) => name === part);
  if (method) return readMethod(linker, event, method, version, seen);
  const isStuck = part !== undefined && operation.stuck?.includes(part) === true;
  if (part !== undefined && !hasErrors && !isStuck && operation.mute?.includes(part) !== true) return 'told';
  if (hasErrors && event.kind === 'argument' && isMuteFunction(linker, event, operation)) {
    seen.readers.push(siteOf({ file: flow.file, id: event.call }));
    return 'stop';
  }
  switch (event.kind) {
    case 'called':
      // `textStream.getReader()` gives what ends as its stream does.
      if (hasErrors || flow.suffix.length !== 2 || element !== 'getReader') return 'told';
      seen.readers.push(siteOf(event.call));
      return 'stop';
    case 'iterated':
      if (part === undefined || !event.awaited || flow.path.length > 0) return 'told';
      seen.readers.push(siteOf(flow));
      return 'stop';
    case 'yielded':
      // `yield* result.textStream` reads it to its end.
      if (part === undefined || hasErrors || !event.delegate || flow.path.length > 0) return 'told';
      seen.readers.push(siteOf(flow));
      return 'stop';
    case 'awaited':
      if (!isStuck) return undefined;
      seen.stuck.push(siteOf({ file: flow.file, id: event.await }));
      return 'stop';
    default:
      return readWay(linker, event);
  }
}

/** `toTextStream({ stream: result.stream })` of the SDK's own package. */
function isMuteFunction(
  linker: Linker,
  { flow, call }: Extract<FlowEvent, { kind: 'argument' }>,
  { muteFunctions = [] }: Operation,
): boolean {
  const expression = flow.file.expression(call);
  if (expression.kind !== 'call') return false;
  return linker
    .resolve({ file: flow.file, id: expression.callee })
    .some((value) => value.kind === 'package' && linker.catalog.isSdk(value.specifier) && muteFunctions.includes(lastOf(value.path)));
}

function readMethod(
  linker: Linker,
  event: FlowEvent,
  { masks, drains, unless }: MuteMethod,
  version: string | null,
  seen: Seen,
): Answer | 'told' {
  if (event.kind === 'read' || event.kind === 'bound') return undefined;
  if (event.kind !== 'called' || event.flow.suffix.length !== 1) return 'told';
  if (unless !== undefined && readOption(linker, event.call, [], [unless], version).state !== 'absent') return 'told';
  if (!drains) (masks ? seen.masks : seen.readers).push(siteOf(event.call));
  return 'stop';
}

/** On the way of the result itself: it stays in sight as long as it is named, awaited, and given to functions of the project. */
function readWay(linker: Linker, event: FlowEvent): Answer | 'told' {
  switch (event.kind) {
    case 'argument':
      return isHandedOn(linker, event) ? undefined : 'told';
    case 'returned':
      return isCalledInSight(linker, event.flow, event.function) ? undefined : 'told';
    case 'read':
    case 'awaited':
    case 'bound':
    case 'cast':
    case 'tested':
    case 'discarded':
      return undefined;
    default:
      return 'told';
  }
}

/** To functions of the project, or to one that is known to give back what it is given. */
function isHandedOn(linker: Linker, { flow, call, index }: Extract<FlowEvent, { kind: 'argument' }>): boolean {
  const at = { file: flow.file, id: call };
  return findCallees(linker, at).length > 0 || findGuardPassage(linker, at, index) !== undefined;
}

/** Whoever else may call an exported function, those that are here lose the failure. */
function isCalledInSight(linker: Linker, flow: Flow, frame: number): boolean {
  if (flow.stack.some((entered) => entered.function === frame && entered.file === flow.file)) return true;
  const { calls, seen } = linker.callSites(flow.file, frame);
  return seen && calls.length > 0;
}

/** One element of the whole stream: whoever asks only for other kinds than `error` passes the failure by. */
function readPart(linker: Linker, event: FlowEvent): Answer | 'told' {
  const [, , member, deeper] = event.flow.suffix;
  if (member === undefined) return event.kind === 'returned' ? 'told' : readWay(linker, event);
  if (member === 'error' || member === 'finishReason') return 'told';
  if (member !== 'type' || deeper !== undefined) return 'stop';
  if (event.kind === 'combined') return isHeldAgainstOther(event.flow, event.by) ? 'stop' : 'told';
  if (event.kind === 'tested') return mayMeanError(event.flow) ? 'told' : 'stop';
  return event.kind === 'read' || event.kind === 'bound' || event.kind === 'cast' ? undefined : 'told';
}

/** `part.type === 'text-delta'`. */
function isHeldAgainstOther({ file, id }: Flow, by: number): boolean {
  const expression = file.expression(by);
  if (expression.kind !== 'binary' || !/^[!=]==?$/.test(expression.operator)) return false;
  return isOther(file.expression(expression.left === id ? expression.right : expression.left));
}

function isOther(expression: ReturnType<Flow['file']['expression']>): boolean {
  return expression.kind === 'literal' && typeof expression.value === 'string' && expression.value !== 'error';
}

/** `switch (part.type)` with a case for errors, or with one for all that has none. */
function mayMeanError({ file, id }: Flow): boolean {
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind !== 'switch' || statement.subject !== id) return false;
  return statement.cases.some(({ test }) => test === undefined || !isOther(file.expression(test)));
}
