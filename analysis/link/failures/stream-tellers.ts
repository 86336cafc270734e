import type { Handler } from '../../calls.js';
import type { Operation, OptionPath, Teller } from '../../catalog.js';
import { ELEMENT } from '../../facts.js';
import { type KnownOption, readOption } from '../options/options.js';
import { findRegistrationEntry } from '../values/entries.js';
import { type Answer, type Flow, type FlowEvent, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { isKeeping } from '../values/takers.js';
import { argumentsOf, calleeOf, findProperty, type Ref } from '../values/value.js';
import { findGivenExposure } from './exposures.js';
import { EMPTY_TRAIL, type Fate, toFate } from './fate.js';
import { type FateContext, toReader } from './fates.js';
import { readHandlerFunction } from './handlers.js';

// A stream that keeps its failure to itself has two ways to tell of it: a callback of the project's, and the responses that are made of it.

/** The stream's own callback records the failure. What else the project does about it stays open, unless clients are all that reads the stream. */
export function toCallbackFate(context: FateContext, call: Ref, callback: KnownOption, isShown: boolean): Fate {
  const { linker, detect } = context;
  const isInSight = linker.resolve(callback.at).some(({ kind }) => kind === 'function');
  const reading = readHandlerFunction(linker, detect, callback.at);
  const { does } = reading;
  const site: Handler = {
    ...siteOf(callback.at),
    kind: 'error-event',
    does: { ...does, rethrows: false, answersError: does.answersError || isShown },
    givesBy: null,
    ...toReader(linker, reading, call.file, call.file.expression(call.id).function),
  };
  const fate = toFate({ ...EMPTY_TRAIL, handlers: [site] }, 'handled', null, 'an onError callback receives it');
  return { ...fate, isOpen: !isInSight || !isShown };
}

/** The response that is made by this call says what the project's own function makes of the error. */
export function findTellerFate(context: FateContext, call: Ref, teller: Teller, version: string | null): Fate | undefined {
  const words = readWords(context.linker, call, teller.words, version)?.at ?? findWordsOfWriter(context.linker, call, teller);
  if (!words) return undefined;
  const { does, audience } = readHandlerFunction(context.linker, context.detect, words);
  const exposes = findGivenExposure(context.linker, words);
  const site: Handler = {
    ...siteOf(words),
    kind: 'error-event',
    // What it gives is only what the client is told of the failure.
    does: { ...does, rethrows: false, answersError: true, yieldsValue: false, empty: false },
    givesBy: null,
    ...(audience !== null && { readBy: audience }),
    ...(exposes && { exposes: [exposes] }),
  };
  return toFate({ ...EMPTY_TRAIL, handlers: [site] }, 'handled', null, 'the response tells the client of it');
}

function readWords(linker: Linker, call: Ref, path: OptionPath | undefined, version: string | null): KnownOption | undefined {
  const reading = path === undefined ? undefined : readOption(linker, call, [], [path], version);
  return reading?.state === 'known' ? reading : undefined;
}

/** `createDataStreamResponse({ execute: (writer) => result.mergeIntoDataStream(writer), onError })`: beside the function that is given the writer. */
function findWordsOfWriter(linker: Linker, call: Ref, { into }: Teller): Ref | undefined {
  const writer = into && argumentsOf(call)[into.argument];
  const expression = writer === undefined ? undefined : call.file.expression(writer);
  const binding = expression?.kind === 'name' ? call.file.bindingAt(expression.binding) : undefined;
  if (!into || binding?.parameter?.index !== 0) return undefined;
  const { uses } = linker.callSites(call.file, binding.function);
  for (const use of uses) {
    if (use.kind !== 'argument' || !findRegistrationEntry(linker, use.call, use.index, use.path)?.writesBody) continue;
    const object = argumentsOf(use.call)[use.index];
    const words = object === undefined ? undefined : findProperty({ ...use.call, id: object }, into.words);
    if (words) return words;
  }
  return undefined;
}

/** The teller that a call on the result is, or a call that is given one of the result's streams. */
export function findTeller(linker: Linker, event: FlowEvent, { tellers = [] }: Operation): { call: Ref; teller: Teller } | undefined {
  const { flow } = event;
  if (event.kind === 'called' && flow.suffix.length === 1) {
    const teller = tellers.find(({ name }) => name === flow.suffix[0]);
    return teller && { call: event.call, teller };
  }
  if (event.kind !== 'argument' || flow.suffix.length !== 1) return undefined;
  const call: Ref = { file: flow.file, id: event.call };
  const names = calledExports(linker, call);
  const teller = tellers.find(({ name }) => names.includes(name));
  return teller && { call, teller };
}

function calledExports(linker: Linker, call: Ref): readonly string[] {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return [];
  return linker.resolve({ ...call, id: expression.callee }).flatMap((value) => (value.kind === 'package' ? [value.path.join('.')] : []));
}

/** Is all that is done with the stream that responses are made of it, which tell of a failure or just end? */
export function isOnlyShown(linker: Linker, start: Flow, operation: Operation): boolean {
  let shown = 0;
  let isElsewhere = false;
  const complete = follow(linker, [start], (event) => {
    const answer = readShowing(linker, event, operation);
    if (answer === 'shown') shown += 1;
    if (answer === 'elsewhere') isElsewhere = true;
    return answer === 'shown' || answer === 'elsewhere' ? 'stop' : answer;
  });
  return complete && !isElsewhere && shown > 0;
}

function readShowing(linker: Linker, event: FlowEvent, operation: Operation): Answer | 'shown' | 'elsewhere' {
  if (findTeller(linker, event, operation)) return 'shown';
  const { flow } = event;
  const [part = '', element] = flow.suffix;
  if (element === ELEMENT) return isPassing(linker, event) ? undefined : 'elsewhere';
  switch (event.kind) {
    case 'iterated':
      return operation.mute?.includes(part) ? 'shown' : 'elsewhere';
    case 'called':
      return readMethod(flow, operation);
    case 'argument':
      return isHandedOn(linker, event) ? undefined : 'elsewhere';
    case 'returned':
      return linker.callSites(flow.file, event.function).calls.length > 0 || flow.stack.length > 0 ? undefined : 'elsewhere';
    case 'awaited':
      return flow.suffix.length === 0 ? undefined : 'elsewhere';
    case 'read':
    case 'bound':
    case 'cast':
    case 'tested':
    case 'discarded':
      return undefined;
    default:
      return 'elsewhere';
  }
}

/** Text that goes out piece by piece; of what is put together first, somebody may ask whether it is whole. */
function isPassing(linker: Linker, event: FlowEvent): boolean {
  const { flow } = event;
  if (event.kind === 'bound' || event.kind === 'read' || event.kind === 'cast' || event.kind === 'discarded') return true;
  if (event.kind === 'combined') return flow.file.expression(event.by).kind === 'template';
  return event.kind === 'argument' && !isProjectCall(linker, { file: flow.file, id: event.call });
}

/** To functions of the project, or to one that gives back what it is given: `Object.assign(result, { close })`. */
function isHandedOn(linker: Linker, { flow, call: id, index }: Extract<FlowEvent, { kind: 'argument' }>): boolean {
  const call: Ref = { file: flow.file, id };
  return isProjectCall(linker, call) || isKeeping(linker, call, index);
}

function isProjectCall(linker: Linker, call: Ref): boolean {
  return linker.resolve(calleeOf(call)).some(({ kind }) => kind === 'function');
}

function readMethod({ suffix }: Flow, { muteMethods = [], streams = [] }: Operation): Answer | 'shown' | 'elsewhere' {
  if (suffix.length === 1 && streams.includes(suffix[0] ?? '')) return 'shown';
  const method = suffix.length === 1 ? muteMethods.find(({ name }) => name === suffix[0]) : undefined;
  if (!method) return 'elsewhere';
  return method.drains ? 'stop' : 'shown';
}
