import type { GrowingHistory } from '../../calls.js';
import type { FileIndex } from '../files/file-index.js';
import type { LimitFacts } from '../options/limits.js';
import { follow } from '../values/flow.js';
import { isOneOf } from '../values/idioms.js';
import { findKeepers, isForgetting, type Keeper, keptFlows } from '../values/keepers.js';
import { findFrame } from '../values/kept-frames.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { findPut } from '../values/stores.js';
import { argumentsOf, calleeOf, findProperty, type Ref, type Value } from '../values/value.js';
import { isNeverTakenOut } from './chat-histories.js';
import { isRepeated } from './dialogues.js';

/** A chain that puts the whole history of its session before each question, out of a store in which histories only grow. */
export function findSessionHistory(linker: Linker, { call, clients }: LimitFacts): GrowingHistory | null {
  const { file, id } = call.ref;
  const asked = file.expression(id);
  const callee = asked.kind === 'call' ? file.expression(asked.callee) : undefined;
  if (callee?.kind !== 'member') return null;
  const { sessionHistories } = linker.catalog.catalog.idioms;
  const near = new Set([file, ...clients.flatMap(({ construct }) => construct?.file ?? [])]);
  for (const session of sessionHistories) {
    const files = [...near].filter(({ path }) => session.names.some((name) => linker.project.mentions(path, name)));
    for (const made of files.flatMap((one) => findMade(linker, one, (value) => isOneOf(session, value)))) {
      const [options] = argumentsOf(made);
      const given = options === undefined ? undefined : findProperty({ ...made, id: options }, session.store);
      if (!given || !asks(linker, made, call.ref)) continue;
      if ([made.file, file].some(({ path }) => session.shortening.some((word) => linker.project.mentions(path, word)))) continue;
      const kept = findStore(linker, given, call.ref, (value) => isOneOf(session.kept, value));
      const site = siteOf({ ...call.ref, id: callee.object });
      if (kept) return { ...site, written: linker.project.code(site.file, site.span), kept: siteOf(kept), isList: false };
    }
  }
  return null;
}

function findMade(linker: Linker, file: FileIndex, isMaker: (value: Value) => boolean): readonly Ref[] {
  return file.constructions.map((id) => ({ file, id })).filter((made) => linker.resolve(calleeOf(made)).some(isMaker));
}

/** Is it this chain that the call asks? */
function asks(linker: Linker, made: Ref, call: Ref): boolean {
  let isAsked = false;
  follow(linker, [{ ...made, path: [], suffix: [], stack: [] }], (event) => {
    if (event.kind !== 'called') return undefined;
    isAsked ||= event.call.file === call.file && event.call.id === call.id;
    return 'stop';
  });
  return isAsked;
}

/** The place where the function that is given finds the history of a session, and puts a new one. */
function findStore(linker: Linker, given: Ref, call: Ref, isKept: (value: Value) => boolean): Ref | undefined {
  const functions = linker.resolve(given).flatMap((value) => (value.kind === 'function' ? [value] : []));
  const frame = { file: call.file, id: call.file.expression(call.id).function };
  for (const { file, id } of functions) {
    for (const keeper of file.returnsOf(id).flatMap(({ value }) => (value === undefined ? [] : findKeepers(linker, { file, id: value })))) {
      const lifetime = findFrame(linker, keeper);
      const put = findPuts(linker, keeper);
      const isOfMemory = put.length > 0 && put.every((value) => linker.resolve(value).some(isKept));
      if (keeper.holds !== 'lists' || !lifetime || !isOfMemory) continue;
      if (!isNeverTakenOut(linker, keeper, (event) => isForgetting(linker, event, keeper))) continue;
      if (isRepeated(linker, frame, lifetime)) return put[0];
    }
  }
  return undefined;
}

function findPuts(linker: Linker, keeper: Keeper): readonly Ref[] {
  return keptFlows(linker, keeper).flatMap(({ file, id }) => findPut(file, id).map((value) => ({ file, id: value })));
}
