import type { LeftOpen } from '../../calls.js';
import type { Operation } from '../../catalog.js';
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
import { EMPTY_TRAIL, type Fate, withSdkHandler } from './fate.js';
import { type FateContext, findThrowFates } from './fates.js';
import { findCallerFates } from './ways-out.js';

/** A place where the failure of a stream comes out, with the code by which its parts are passed on. */
interface Reading {
  readonly at: Ref;
  readonly stack: readonly Frame[];
  readonly passedOn: readonly Span[];
}

/**
 * Where a stream is read part by part into a response of Node's kind, under a handler that leaves the response open: its head has been sent, so
 * that no other answer can be given, and nothing ends it.
 */
export function findLeftOpen(context: FateContext, facts: LimitFacts, start: Flow, operation: Operation): readonly LeftOpen[] {
  const sdk = facts.call.kind === 'sdk' ? facts.call.sdk.name : undefined;
  return findReadings(context.linker, start, operation).flatMap((reading) => toLeftOpen(context, reading, sdk));
}

const LISTENING: ReadonlySet<string> = new Set(['on', 'once', 'addListener']);

/** Loops; and ends that are waited for, beside listeners in the same function that are told of each part. */
function findReadings(linker: Linker, start: Flow, { consume = [] }: Operation): readonly Reading[] {
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
    if (event.kind === 'called' && ends.has(flow.suffix[0] ?? '')) {
      readings.push({ at: event.call, stack: flow.stack, passedOn: [] });
      return 'stop';
    }
    return undefined;
  });
  return readings.map((reading) => ({ ...reading, passedOn: [...reading.passedOn, ...(listeners.get(keyOf(reading.at)) ?? [])] }));
}

const RESPONSE_NAME = /^(?:res|resp|response|reply)$/;
const RESPONSE_TYPE = /(?:Response|Reply)$/;

function toLeftOpen(context: FateContext, { at, stack, passedOn }: Reading, sdk: string | undefined): readonly LeftOpen[] {
  const { file } = at;
  const { linker } = context;
  const frame = file.expression(at.id).function;
  const response = findResponse(file, frame);
  const written = passedOn.map((span) => response && findWritten(linker.project.code(file.path, span), response)).find(Boolean);
  if (response === undefined || !written) return [];
  const own = findOwnTry(file.statementOf(at.id));
  if (!own) {
    const fates = findThrowFates(context, at, stack, EMPTY_TRAIL).map((fate) => withSdkHandler(fate, sdk));
    const open = fates.every(isDirect) ? fates.find((fate) => isLeftByFramework(linker, fate, file)) : undefined;
    const handler = open?.handlers.at(-1);
    return handler ? [{ ...siteOf(at), response: written, handler: { file: handler.file, span: handler.span } }] : [];
  }
  const code = linker.project.code(file.path, own.catch);
  const { body = [], span: whole = own.around } = file.functionAt(frame) ?? {};
  const before = linker.project.code(file.path, [body[0]?.span[0] ?? own.around[0], own.around[0]]);
  const after = linker.project.code(file.path, [own.catch[0], whole[1]]);
  if (isEnding(before, response) || isEnding(after, response) || /\bthrow\b|\bnext\(/.test(code)) return [];
  const outer = findCallerFates(context, file, frame, stack, EMPTY_TRAIL, []);
  if (outer.length === 0 || !outer.every(isDirect)) return [];
  const isLeft =
    !isAnsweringAnew(code, response) || outer.some((fate) => fate.consequence === 'lost' || isLeftByFramework(linker, fate, file));
  return isLeft ? [{ ...siteOf(at), response: written, handler: { file: file.path, span: own.catch } }] : [];
}

/** The parameter of the function that is the response to a request. */
function findResponse(file: FileIndex, frame: FunctionId): string | undefined {
  return (file.functionAt(frame)?.parameters ?? [])
    .map((parameter) => file.bindingAt(parameter))
    .find((one) => one && (one.type?.kind === 'named' ? RESPONSE_TYPE.test(one.type.name) : RESPONSE_NAME.test(one.name)))?.name;
}

function findOwnTry(start: StatementNode | undefined): { readonly around: Span; readonly catch: Span } | undefined {
  for (let node = start; node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region === 'try' && around.kind === 'try' && around.catch) return { around: around.span, catch: around.catch.span };
  }
  return undefined;
}

/** The framework itself called the function: no code of the project stands between them. */
function isDirect({ framework, path, handlers, consequence }: Fate): boolean {
  return (
    path.length === 1 && (framework !== undefined || consequence === 'lost') && handlers.every(({ kind }) => kind === 'error-middleware')
  );
}

/** The project's central handler gives an answer of its own, and the framework closes nothing behind it. */
function isLeftByFramework(linker: Linker, { framework, central }: Fate, file: FileIndex): boolean {
  const { leavesOpen, packages = [] } = framework === undefined ? {} : (frameworkOf(linker, { framework }) ?? {});
  if (!leavesOpen || !central || !isWithin(leavesOpen, linker.versionOf(file.path, packages[0] ?? ''))) return false;
  const bodies = findHandlerBodies(linker, central);
  return bodies.length > 0 && bodies.every((one) => !isClosing(linker.project.code(one.file.path, one.span)));
}

/** `response.write(part)`, `reply.raw.write(part)`. */
function findWritten(code: string, response: string): string | undefined {
  return new RegExp(`\\b(${response}(?:\\.raw)?)\\.write\\(`).exec(code)?.[1];
}

/** Ends it by whatever name, or hands it to a function that may. */
function isEnding(code: string, response: string): boolean {
  return isClosing(code) || new RegExp(`[(,]\\s*${response}(?:\\.raw)?\\s*[,)]`).test(code);
}

/** `super.catch(error, host)` of a filter ends what has begun. */
function isClosing(code: string): boolean {
  return /\.(?:end|destroy|close|hijack)\b|\bheadersSent\b[^;{}]*\b(?:throw|next)\b|\bsuper\.|\bfinish\w*\(|\bend\w*\(/.test(code);
}

/** `response.status(500).json(…)`: throws when the head has been sent. */
function isAnsweringAnew(code: string, response: string): boolean {
  return (
    !/\bheadersSent\b|\bsent\b/.test(code) &&
    new RegExp(`\\b${response}(?:\\.raw)?\\s*\\.(?:status|json|send|code|writeHead|setHeader|header|sendStatus)\\(`).test(code)
  );
}
