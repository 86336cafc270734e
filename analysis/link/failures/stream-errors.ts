import type { StreamProfile } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { ELEMENT } from '../../facts.js';
import { originOf } from '../calls/detect.js';
import type { LimitFacts } from '../options/limits.js';
import { type Flow, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { isBody } from './bodies.js';
import { findToldParts } from './error-parts.js';
import { EMPTY_TRAIL } from './fate.js';
import { type FateContext, findThrowFates } from './fates.js';
import { findBodyReadings, findLeftOpen, type Reading } from './left-open.js';
import { readSilentStream } from './silent-streams.js';
import { LISTENING } from './streams.js';

const NOTHING = { readers: [], onError: null, uncovered: [], leftOpen: [], exposes: [] } as const;

/** What becomes of a failure that comes after the stream was made. */
export function readStreamErrors(
  context: FateContext,
  facts: LimitFacts,
  operation: Operation | undefined,
  streaming: boolean | null,
): Omit<StreamProfile, 'silence'> {
  switch (operation?.failure) {
    case 'silent-stream':
      return {
        ...NOTHING,
        ...readSilentStream(context.linker, facts, operation),
        exposes: findToldParts(context, toStart(facts), operation),
      };
    case 'emitter':
      return {
        ...NOTHING,
        failure: readEmitter(context.linker, facts),
        leftOpen: findLeftOpen(context, facts, toStart(facts), operation),
      };
    case 'promise':
    case 'promise-stream':
      return {
        ...NOTHING,
        failure: 'not-applicable',
        uncovered: streaming === true ? findUncovered(context, toStart(facts), operation) : [],
        leftOpen: streaming === true ? findLeftOpen(context, facts, toStart(facts), operation) : [],
      };
    case 'sync-stream':
      return {
        ...NOTHING,
        failure: 'not-applicable',
        uncovered: isMadeUnderHandler(facts) ? findUncovered(context, toStart(facts), operation) : [],
        leftOpen: findLeftOpen(context, facts, toStart(facts), operation),
      };
    default:
      return {
        ...NOTHING,
        failure: 'not-applicable',
        uncovered:
          facts.call.kind === 'http' ? findBodyReadings(context.linker, toStart(facts)).flatMap((one) => toUncovered(context, one)) : [],
        leftOpen: facts.call.kind === 'http' ? findLeftOpen(context, facts, toStart(facts)) : [],
      };
  }
}

export function toStart({ call }: LimitFacts): Flow {
  return originOf(call);
}

/** Unheard where somebody listens to everything but the error, and nobody awaits an end. */
function readEmitter(linker: Linker, facts: LimitFacts): StreamProfile['failure'] {
  let listeners = 0;
  let isSeen = false;
  const complete = follow(linker, [toStart(facts)], (event) => {
    const { flow } = event;
    const member = flow.suffix.at(-1);
    if (event.kind === 'bound' || event.kind === 'discarded') return undefined;
    if (event.kind === 'read' && flow.suffix.length === 1 && LISTENING.has(member ?? '')) return undefined;
    if (event.kind === 'called' && flow.suffix.length === 1 && LISTENING.has(member ?? '') && isPlainListener(event.call)) {
      listeners += 1;
      return [{ ...event.call, suffix: [] }];
    }
    // `return () => stream.abort()`: who can only end it hears of nothing.
    if (flow.suffix.length === 1 && member === 'abort' && event.kind === 'read') return undefined;
    if (flow.suffix.length === 1 && member === 'abort' && event.kind === 'called') return 'stop';
    isSeen = true;
    return 'stop';
  });
  return complete && !isSeen && listeners > 0 ? 'unheard' : 'unknown';
}

/** Of an event that tells of no failure. `end` comes after one too, and who listens to it alone does not keep the SDK from rejecting. */
function isPlainListener({ file, id }: Flow): boolean {
  const call = file.expression(id);
  const first = call.kind === 'call' ? call.arguments[0] : undefined;
  const name = first === undefined ? undefined : file.expression(first);
  return name?.kind === 'literal' && typeof name.value === 'string' && !/^(?:error|abort)$/.test(name.value);
}

/** Loops over an awaited stream, and waits for its next part, whose failure leaves all code of the project. */
function findUncovered(context: FateContext, start: Flow, { streams = [] }: Operation): StreamProfile['uncovered'] {
  const found: StreamProfile['uncovered'][number][] = [];
  follow(context.linker, [start], (event) => {
    const { flow } = event;
    if (flow.suffix[0] === ELEMENT || flow.suffix.length > 1) return 'stop';
    if (event.kind === 'called' && streams.includes(flow.suffix[0] ?? '')) return [{ ...event.call, suffix: [] }];
    if (event.kind === 'called' && flow.suffix[0] === 'next' && isAwaited(event.call)) {
      found.push(...toUncovered(context, { at: event.call, stack: flow.stack }));
      return 'stop';
    }
    if (event.kind !== 'iterated') return undefined;
    if (event.awaited && flow.path.length === 0) found.push(...toUncovered(context, { at: flow, stack: flow.stack }));
    return 'stop';
  });
  return found;
}

function isAwaited({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  return parent !== undefined && file.expression(parent).kind === 'await';
}

function toUncovered(context: FateContext, { at, stack }: Pick<Reading, 'at' | 'stack'>): StreamProfile['uncovered'] {
  if (isInOwnStream(context.linker, at)) return [];
  const fates = findThrowFates(context, at, stack, EMPTY_TRAIL);
  const open = fates.find(({ state, consequence }) => state === 'unhandled' || (state === 'boundary' && consequence !== 'job'));
  return open ? [{ ...siteOf(at), consequence: open.consequence, note: open.note, path: open.path }] : [];
}

/** A stream that asks for nothing before it is read can't fail in the `try` in which it is made, whatever its author believes. */
function isMadeUnderHandler({ call: { ref } }: LimitFacts): boolean {
  for (let node = ref.file.statementOf(ref.id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region === 'try' && around.kind === 'try' && around.catch) return around.catch.body.at(-1)?.kind !== 'throw';
  }
  return false;
}

/** Inside `new ReadableStream({ start })` what is thrown breaks the stream off, and so ends it for its reader, if that is not a client who has half an answer. */
function isInOwnStream(linker: Linker, { file, id }: Ref): boolean {
  for (let frame = file.expression(id).function; frame !== 0; frame = file.functionAt(frame)?.parent ?? 0) {
    const owner = file.functionOwner(frame);
    const source = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
    const around = source === undefined ? undefined : file.parentOf(source);
    const construction = around === undefined ? undefined : file.expression(around);
    const callee = construction?.kind === 'new' ? file.expression(construction.callee) : undefined;
    if (around !== undefined && callee?.kind === 'global' && callee.name === 'ReadableStream') return !isBody(linker, { file, id: around });
  }
  return false;
}
