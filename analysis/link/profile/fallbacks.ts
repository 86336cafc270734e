import type { Evidence, FallbackProfile, Handler } from '../../calls.js';
import type { Operation, OptionPath } from '../../catalog.js';
import type { Fate } from '../failures/fate.js';
import type { FateContext } from '../failures/fates.js';
import { isAlternative } from '../failures/recoveries.js';
import { refusesEmpty } from '../failures/refused-values.js';
import { readHttpOption } from '../options/http-models.js';
import type { LimitFacts } from '../options/limits.js';
import { type KnownOption, type OptionReading, readOption } from '../options/options.js';
import { findSecondModel } from '../options/second-models.js';
import { findStandIns } from '../options/stand-ins.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

export function toFallback(
  context: FateContext,
  facts: LimitFacts & { readonly isCaller: boolean },
  operation: Operation | undefined,
  fates: readonly Fate[],
): FallbackProfile {
  const { linker } = context;
  const notNeeded = facts.isCaller ? 'the calls in its nodes are judged themselves' : findUnneeded(context, facts, fates);
  const base = { notNeeded, evidence: [], repair: null, refusesEmpty: false };
  const standIns = findStandIns(linker, facts);
  if (standIns)
    return {
      ...base,
      state: 'present',
      kind: 'model',
      evidence: [{ ...siteOf(standIns.by), source: 'client-option', text: standIns.name }],
    };
  const option = readFallbackOption(linker, facts, operation);
  if (option.state === 'known' && isAnother(option, operation?.options.fallback ?? []))
    return {
      ...base,
      state: 'present',
      kind: 'model',
      evidence: [{ ...siteOf(option.at), source: 'call-option', text: 'a list of models' }],
    };
  const perFate = fates.map(findGiver);
  const found = perFate.find((handler) => handler !== undefined);
  if (found && perFate.every((handler, i) => handler !== undefined || fates[i]?.state === 'unknown' || fates[i]?.isSecondChoice)) {
    return {
      ...base,
      state: 'present',
      kind: found.does.callsAlternative ? 'model' : 'value',
      evidence: [{ file: found.file, span: found.span, source: 'handler', text: 'the handler goes on with a value' }],
    };
  }
  // Where the error goes on to callers that are not known, they may well have something to give.
  if (!fates.every(isSettled) || fates.some(isLastChoice)) {
    return {
      ...base,
      state: 'absent',
      kind: null,
      evidence: findEmptyHanded(fates),
      repair: findSecondModel(linker, facts, operation),
      refusesEmpty: fates.some(({ handlers }) => handlers.slice(0, 1).some((handler) => refusesEmpty(linker, handler))),
    };
  }
  return { ...base, state: 'unknown', kind: null, evidence: findOpenEnds(facts.call.ref, fates) };
}

function readFallbackOption(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): OptionReading {
  if (call.kind === 'http') return readHttpOption(linker, call, call.fallback ?? []);
  return readOption(linker, call.ref, clients, operation?.options.fallback, version);
}

/** The handlers on the ways that give nothing in the answer's place. */
function findEmptyHanded(fates: readonly Fate[]): readonly Evidence[] {
  const handlers = fates.filter((fate) => !isSettled(fate) || isLastChoice(fate)).flatMap((fate) => fate.handlers);
  return [...new Set(handlers)].map(({ file, span, does }) => ({
    file,
    span,
    source: 'handler',
    text: `this handler ${does.rethrows ? 'throws again' : does.answersError ? 'answers an error' : 'gives nothing in its place'}`,
  }));
}

/** An option that takes helpers of all kinds names another model only by one of them: `use: [fallback(ai, { models })]`. */
function isAnother({ at }: KnownOption, paths: readonly OptionPath[]): boolean {
  const helpers = paths.flatMap((path) => (typeof path === 'string' || !path.takes ? [] : [path.takes.name]));
  const list = at.file.expression(at.id);
  if (helpers.length === 0 || list.kind !== 'array') return true;
  return list.elements.some((id) => {
    const element = at.file.expression(id);
    return element.kind !== 'call' || helpers.includes(nameOf(at.file, element.callee));
  });
}

/** Where the failure goes on to code that is not known: the first such way stands for all. */
function findOpenEnds(ref: Ref, fates: readonly Fate[]): readonly Evidence[] {
  const open = fates.find((fate) => fate.state === 'unknown' || fate.isOpen === true);
  const [handler] = open?.handlers ?? [];
  const at = handler ? { file: handler.file, span: handler.span } : siteOf(ref);
  const text = handler
    ? 'this handler lets the error go on to code that is not known'
    : (open?.note ?? 'where a failure goes was not found');
  return [{ ...at, source: 'stopped', text }];
}

/** Calls for which nobody expects a fallback. */
function findUnneeded({ detect, linker }: FateContext, facts: LimitFacts, fates: readonly Fate[]): string | null {
  const operation = facts.call.kind === 'sdk' ? facts.call.operation.operation : facts.call.operation;
  if (operation === 'embeddings' || operation === 'moderation' || operation === 'rerank') return `${operation} has no other answer`;
  if (fates.some(isJob) && !fates.some(isAnswered)) return 'nobody waits for the answer of a job';
  if (isAlternative(detect, facts.call.ref) || (fates.length > 0 && fates.every(({ isSecondChoice }) => isSecondChoice)))
    return 'another call falls back on this one';
  const readers = new Set(fates.filter((fate) => !isSettled(fate)).map((fate) => readerOf(linker, fate)));
  if (readers.size > 0 && !readers.has(undefined)) return UNNEEDED.find(([reader]) => readers.has(reader))?.[1] ?? null;
  if (
    fates.length > 0 &&
    fates.every(
      (fate) =>
        fate.handlers.some(
          (handler) => (handler.kind === 'result-wrapper' && !handler.does.callsAlternative) || handler.kind === 'all-settled',
        ) ||
        (fate.state === 'handled' && fate.handlers.length === 0),
    )
  )
    return 'the failure is a value that the caller looks at';
  return null;
}

const UNNEEDED = [
  ['terminal', 'the error goes to a person at a terminal'],
  ['batch', 'one of a batch is left undone, and the others go on'],
  ['agent', 'the error is a result that an agent reads'],
] as const;

function isJob({ consequence }: Fate): boolean {
  return consequence === 'job' || consequence === 'run';
}

/** Run by the clock, so that nobody waits for it. */
function isScheduled(linker: Linker, { framework }: Fate): boolean {
  return framework !== undefined && linker.catalog.catalog.frameworks.some(({ name, byClock }) => byClock === true && name === framework);
}

/** Somebody who waits for the answer is told that there is none. */
function isAnswered(fate: Fate): boolean {
  if (isJob(fate)) return false;
  return fate.framework !== undefined || (fate.state === 'handled' && fate.handlers.some(({ does }) => does.answersError));
}

function findGiver(fate: Fate): Handler | undefined {
  return fate.handlers.find((handler) => handler.does.yieldsValue || handler.does.callsAlternative);
}

function isSettled(fate: Fate): boolean {
  return fate.isSecondChoice === true || findGiver(fate) !== undefined || (fate.isOpen ?? fate.state === 'unknown');
}

/** It is what another call falls back on, and nothing stands behind it. */
function isLastChoice(fate: Fate): boolean {
  return fate.isSecondChoice === true && findGiver(fate) === undefined && !(fate.isOpen ?? fate.state === 'unknown');
}

function readerOf(linker: Linker, fate: Fate): Handler['readBy'] {
  const found = fate.handlers.find((handler) => handler.readBy !== undefined)?.readBy;
  if (found || fate.state !== 'handled') return found;
  const around = fate.outside?.() ?? [];
  const isTold = fate.handlers.every(({ does }) => does.answersError || does.rethrows);
  if (isTold && around.length > 0 && around.every(({ readBy }) => readBy === 'agent')) return 'agent';
  // What a job has noted is for whoever looks after the jobs.
  if (fate.handlers.some(({ does }) => !does.records && !does.rethrows)) return undefined;
  return around.some((one) => !one.isTopLevel) && around.every((one) => one.isTopLevel || isForNobody(linker, one)) ? 'batch' : undefined;
}

/** Of a job, of what the clock runs, or started by one of these and left alone. */
function isForNobody(linker: Linker, fate: Fate): boolean {
  if (isJob(fate) || isScheduled(linker, fate)) return true;
  const starters = fate.startedBy?.() ?? [];
  return starters.length > 0 && starters.every((one) => isJob(one) || isScheduled(linker, one));
}
