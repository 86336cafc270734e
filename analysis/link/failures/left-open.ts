import type { LeftOpen } from '../../calls.js';
import type { Framework, Operation } from '../../catalog.js';
import { ELEMENT, type FunctionId, type Span } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { isWithin } from '../files/manifests.js';
import type { LimitFacts } from '../options/limits.js';
import { frameworkOf } from '../values/entries.js';
import { type Flow, type Frame, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { findHandlerBodies } from './error-handlers.js';
import { EMPTY_TRAIL, type Fate, takenBy } from './fate.js';
import { type FateContext, findThrowFates } from './fates.js';
import { type AnsweredBy, findResponse, isAnsweringAnew, isClosing, isEnding } from './node-responses.js';
import { LISTENING } from './streams.js';
import { findCallerFates } from './ways-out.js';

/** A place where the failure of a stream comes out, with the code by which its parts are passed on. */
export interface Reading {
  readonly at: Ref;
  readonly stack: readonly Frame[];
  readonly passedOn: readonly Span[];
}

/**
 * Where a stream is read part by part into a response of Node's kind, under a handler that leaves the response open: its head has been sent, so
 * that no other answer can be given, and nothing ends it.
 */
export function findLeftOpen(context: FateContext, facts: LimitFacts, start: Flow, operation?: Operation): readonly LeftOpen[] {
  const sdk = facts.call.kind === 'sdk' ? facts.call.sdk.name : undefined;
  const readings = operation ? findReadings(context.linker, start, operation) : findBodyReadings(context.linker, start);
  return readings.flatMap((reading) => toLeftOpen(context, reading, sdk));
}

/** Loops; and ends that are waited for, beside listeners in the same function that are told of each part. */
function findReadings(linker: Linker, start: Flow, { consume = [], streams = [] }: Operation): readonly Reading[] {
  const ends = new Set(consume.map((name) => name.replace('()', '')));
  const readings: Reading[] = [];
  const listeners = new Map<string, Span[]>();
  const keyOf = ({ file, id }: Ref) => `${file.path}#${file.expression(id).function}`;
  follow(linker, [start], (event) => {
    const { flow } = event;
    if (flow.suffix[0] === ELEMENT || flow.suffix.length > 1) return 'stop';
    if (event.kind === 'iterated') {
      if (event.awaited) readings.push({ at: flow, stack: flow.stack, passedOn: [event.statement.statement.span] });
      return 'stop';
    }
    if (event.kind === 'called' && LISTENING.has(flow.suffix[0] ?? '')) {
      const call = event.call.file.expression(event.call.id);
      const key = keyOf(event.call);
      listeners.set(key, [...(listeners.get(key) ?? []), ...(call.kind === 'call' ? [call.span] : [])]);
      return [{ ...event.call, suffix: [] }];
    }
    if (event.kind === 'called' && flow.suffix.length === 1 && streams.includes(flow.suffix[0] ?? ''))
      return [{ ...event.call, suffix: [] }];
    if (event.kind === 'called' && ends.has(flow.suffix[0] ?? '')) {
      readings.push({ at: event.call, stack: flow.stack, passedOn: [] });
      return 'stop';
    }
    return undefined;
  });
  return readings.map((reading) => ({ ...reading, passedOn: [...reading.passedOn, ...(listeners.get(keyOf(reading.at)) ?? [])] }));
}

/** The parts of a response's body, taken out of it by a loop of either kind. */
export function findBodyReadings(linker: Linker, start: Flow): readonly Reading[] {
  const readings: Reading[] = [];
  follow(linker, [start], (event) => {
    const { flow } = event;
    const part = flow.suffix.at(-1);
    if (flow.suffix.includes(ELEMENT) || flow.suffix.length > 2) return 'stop';
    if (event.kind === 'iterated' && event.awaited && part === 'body') {
      readings.push({ at: flow, stack: flow.stack, passedOn: [event.statement.statement.span] });
      return 'stop';
    }
    if (event.kind !== 'called') return undefined;
    if (part === 'getReader') return [{ ...event.call, suffix: [] }];
    const loop = part === 'read' && flow.suffix.length === 1 ? findLoop(event.call.file.statementOf(event.call.id)) : undefined;
    if (loop) readings.push({ at: event.call, stack: flow.stack, passedOn: [loop] });
    return 'stop';
  });
  return readings;
}

function findLoop(start: StatementNode | undefined): Span | undefined {
  for (let node = start; node; node = node.parent) if (node.statement.kind === 'loop') return node.statement.span;
  return undefined;
}

function toLeftOpen(context: FateContext, { at, stack, passedOn }: Reading, sdk: string | undefined): readonly LeftOpen[] {
  const { file } = at;
  const { linker } = context;
  const frame = file.expression(at.id).function;
  const own = findOwnTry(file.statementOf(at.id));
  const fates = own
    ? findCallerFates(context, file, frame, stack, EMPTY_TRAIL, [])
    : takenBy(sdk, findThrowFates(context, at, stack, EMPTY_TRAIL));
  const response = fates.length > 0 && fates.every(isDirect) ? findResponse(file, frame, frameworksOf(linker, fates)) : undefined;
  const written = passedOn.map((span) => response && findWritten(linker.project.code(file.path, span), response)).find(Boolean);
  if (response === undefined || !written) return [];
  const handler = own
    ? isLeftByOwn(linker, { file, frame, own, response, fates }) && { file: file.path, span: own.catch }
    : fates.find((fate) => isLeftByFramework(linker, fate, file))?.handlers.at(-1);
  return handler ? [{ ...siteOf(at), response: written, handler: { file: handler.file, span: handler.span } }] : [];
}

interface OwnTry {
  readonly around: Span;
  readonly catch: Span;
}

interface Handling {
  readonly file: FileIndex;
  readonly frame: FunctionId;
  readonly own: OwnTry;
  readonly response: AnsweredBy;
  /** What becomes of a failure of the handler itself. */
  readonly fates: readonly Fate[];
}

/** The handler around the loop neither ends the response nor throws what the framework closes the connection for. */
function isLeftByOwn(linker: Linker, { file, frame, own, response, fates }: Handling): boolean {
  const { body = [], span: whole = own.around } = file.functionAt(frame) ?? {};
  const start = body[0]?.span[0] ?? own.around[0];
  if (isEnding(linker, file, frame, [start, own.around[0]], response)) return false;
  if (isEnding(linker, file, frame, [own.catch[0], whole[1]], response)) return false;
  const code = linker.project.code(file.path, own.catch);
  if (/\bthrow\b|\bnext\(/.test(code)) return false;
  if (response.isEndedByFramework(linker.project.code(file.path, whole))) return false;
  return !isAnsweringAnew(code, response) || fates.some((fate) => fate.consequence === 'lost' || isLeftByFramework(linker, fate, file));
}

function findOwnTry(start: StatementNode | undefined): OwnTry | undefined {
  for (let node = start; node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region === 'try' && around.kind === 'try' && around.catch) return { around: around.span, catch: around.catch.span };
  }
  return undefined;
}

function frameworksOf(linker: Linker, fates: readonly Fate[]): readonly Framework[] {
  return fates.flatMap(({ framework }) => (framework === undefined ? [] : (frameworkOf(linker, { framework }) ?? [])));
}

/** The framework itself called the function: no code of the project stands between them. */
function isDirect({ framework, path, handlers, consequence }: Fate): boolean {
  return (
    path.length === 1 && (framework !== undefined || consequence === 'lost') && handlers.every(({ kind }) => kind === 'error-middleware')
  );
}

/** The project's central handler, or the framework where there is none, gives an answer of its own, and closes nothing behind it. */
function isLeftByFramework(linker: Linker, fate: Fate, file: FileIndex): boolean {
  const { central } = fate;
  const [{ leavesOpen, packages = [] } = {}] = frameworksOf(linker, [fate]) as readonly Partial<Framework>[];
  if (!leavesOpen || !isWithin(leavesOpen, linker.versionOf(file.path, packages[0] ?? ''))) return false;
  if (!central) return leavesOpen.alone === true;
  const bodies = findHandlerBodies(linker, central);
  return bodies.length > 0 && bodies.every((one) => !isClosing(linker.project.code(one.file.path, one.span)));
}

/** `response.write(part)`, `reply.raw.write(part)`. */
function findWritten(code: string, { pattern }: AnsweredBy): string | undefined {
  return new RegExp(`\\b(${pattern})\\.write\\(`).exec(code)?.[1];
}
