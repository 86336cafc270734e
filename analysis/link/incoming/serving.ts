import type { Framework } from '../../catalog.js';
import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { type FunctionUse, findFunctionUses } from '../values/call-sites.js';
import { type Entry, findExportEntry, findMemberEntry, findRegistrationEntry, frameworkOf } from '../values/entries.js';
import type { Frame as Call } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { isUnseenRequest } from './request-parameters.js';

/** What runs a function again and again, as the catalog says it of frameworks. */
export type Occasion = NonNullable<Framework['serves']>;

interface Frame {
  readonly file: FileIndex;
  readonly id: FunctionId;
  /** The calls by which the function that is asked about came here as a value: out of a wrapper it goes to who called that. */
  readonly stack: readonly Call[];
}

/** A search that goes farther gives up: nothing is then said. */
const MOST_FRAMES = 120;

/**
 * Is the function the handler of a server's requests, or called by one, through at most so many others? Only where the nearest has some way to
 * be told that its request was given up.
 */
export function servesRequests(linker: Linker, file: FileIndex, id: FunctionId, farthest: number): boolean {
  return findNearest(linker, { file, id, stack: [] }, new Set(['request', UNSIGNALED]), farthest) === 'request';
}

/** Is the function itself what a framework runs for each request? */
export function isHandler(linker: Linker, file: FileIndex, id: FunctionId): boolean {
  return readFrame(linker, { file, id, stack: [] }).occasions.includes('request');
}

/** The nearest of those asked for on which the function is run, by a framework or by a function of the project that is. */
export function findOccasion(linker: Linker, file: FileIndex, id: FunctionId, asked: ReadonlySet<Occasion>): Occasion | null {
  return findNearest(linker, { file, id, stack: [] }, asked, MOST_FRAMES);
}

/** Runs for a request of which it never hears that it was given up. */
const UNSIGNALED = 'unsignaled';

function findNearest<Asked extends Occasion | typeof UNSIGNALED>(
  linker: Linker,
  start: Frame,
  asked: ReadonlySet<Asked>,
  farthest: number,
): Asked | null {
  const seen = new Set<string>();
  const waiting: (Frame & { readonly distance: number })[] = [{ ...start, distance: 0 }];
  for (let frame = waiting.shift(); frame && seen.size < MOST_FRAMES; frame = waiting.shift()) {
    const key = `${frame.file.path}#${frame.id}${frame.stack.map(({ call }) => `@${call.file.path}#${call.id}`).join('')}`;
    if (frame.id === 0 || seen.has(key)) continue;
    seen.add(key);
    const { occasions, callers } = readFrame(linker, frame);
    const found = occasions.find((one): one is Asked => asked.has(one as Asked));
    if (found) return found;
    const { distance } = frame;
    if (distance < farthest) waiting.push(...callers.map((caller) => ({ ...caller, distance: distance + 1 })));
  }
  return null;
}

interface FrameReading {
  readonly occasions: readonly (Occasion | typeof UNSIGNALED)[];
  /** The project's functions in whose course it runs. */
  readonly callers: readonly Frame[];
}

function readFrame(linker: Linker, { file, id, stack }: Frame): FrameReading {
  const entered = stack.findLastIndex((call) => call.function === id && call.file === file);
  const call = stack[entered]?.call;
  if (call) return { occasions: [], callers: [toFrame(call, stack.slice(0, entered))] };
  if (isGivenRequest(linker, file, id)) return { occasions: ['request'], callers: [] };
  const own = findMemberEntry(linker, file, id);
  if (own) return { occasions: toOccasions(linker, own), callers: [] };
  const uses = findFunctionUses(linker, file, id, stack);
  const readings = uses.map((use) => readUse(linker, use, { file, id }));
  return { occasions: readings.flatMap(({ occasions }) => occasions), callers: readings.flatMap(({ callers }) => callers) };
}

/** What of a request every server is asked for. */
const ASKED = [['body'], ['json()']];

/** It is handed a request, though no framework is seen that runs it. */
function isGivenRequest(linker: Linker, file: FileIndex, frame: FunctionId): boolean {
  const indexes = [...(file.functionAt(frame)?.parameters ?? []).keys()];
  return indexes.some((index) => ASKED.some((path) => isUnseenRequest(linker, { file, function: frame, index, path })));
}

const NOTHING: FrameReading = { occasions: [], callers: [] };

function readUse(linker: Linker, use: FunctionUse, of: Pick<Frame, 'file' | 'id'>): FrameReading {
  switch (use.kind) {
    case 'call':
      return { occasions: [], callers: [toFrame(use.call, use.stack)] };
    case 'argument': {
      const entry = findRegistrationEntry(linker, use.call, use.index, use.path);
      // The body of a response is written in the course of what answers the request.
      if (entry?.kind === 'propagates' || entry?.asBody !== undefined)
        return { occasions: toOccasions(linker, entry), callers: [toFrame(use.call, use.stack)] };
      if (entry?.writesBody) return { occasions: [], callers: [toFrame(use.call, use.stack)] };
      return entry ? { occasions: toOccasions(linker, entry), callers: [] } : NOTHING;
    }
    case 'export': {
      const entry = findExportEntry(linker, use, of);
      return entry ? { occasions: toOccasions(linker, entry), callers: [] } : NOTHING;
    }
    default:
      return NOTHING;
  }
}

function toFrame({ file, id }: Ref, stack: readonly Call[]): Frame {
  return { file, id: file.expression(id).function, stack };
}

/** A job is a unit of work of its own, which takes its time anyway. */
function toOccasions(linker: Linker, entry: Entry): FrameReading['occasions'] {
  if (entry.kind === 'job' || entry.kind === 'run') return [];
  const serves = frameworkOf(linker, entry)?.serves;
  if (serves === undefined) return [];
  return entry.provides?.unsignaled ? [UNSIGNALED, serves] : [serves];
}
