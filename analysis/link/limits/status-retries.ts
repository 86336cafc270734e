import type { RetryManner, Site } from '../../calls.js';
import type { BindingId, ExpressionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { framesAround } from '../files/frames.js';
import { NOWHERE } from '../files/spans.js';
import { findCallSites } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { callsFrame, countByCondition, isUnchanged } from './retry-loops.js';
import { asksTheSame, isEndedElsewhere } from './same-requests.js';
import { foldCondition, isAboutStatus, type Response, toResponse } from './status-conditions.js';
import { type Outcome, PASSING, readStatusManner } from './status-manners.js';
import { choose, LEAVES, REPEATS, type Run, runFor, type Ways } from './status-runs.js';
import { isSchedule, type LoopStatement } from './successes.js';

/** A request that is made once more because of the status that it was answered with. `attempts` as in a `RetryLoop`. */
export interface StatusRetry {
  readonly name: string;
  readonly attempts: number | null | undefined;
  readonly site: Site;
  /** Null where somebody else decides, or what is asked differs. */
  readonly manner: RetryManner | null;
}

/** What providers answer when all is well. */
const FINE = 200;

/**
 * `if (response.status === 429) continue;`: what resolves with a 429 is not repeated by a handler but by whoever looks at the status. In a loop around
 * the request, by its function calling itself, or by asking once more.
 */
export function findStatusRetries(linker: Linker, at: Ref): readonly StatusRetry[] {
  const response = toResponse(at.file, at.id);
  return [...findLoops(linker, at, response), ...findRecursions(linker, at, response), ...findSecondAsking(linker, at)];
}

/** `const answer = await ask(); if (answer) return answer;`: whoever calls the function around the request, which gives `null` for what failed. */
export function findEmptiedRetries(linker: Linker, request: Ref): readonly StatusRetry[] {
  const loops = findEmptiedCalls(linker, request).flatMap((call) => findLoops(linker, call, toResponse(call.file, call.id, true)));
  // That nothing came back has other reasons too.
  return loops.map((loop) => ({ ...loop, attempts: loop.attempts ?? undefined, manner: null }));
}

function findEmptiedCalls(linker: Linker, { file, id }: Ref): readonly Ref[] {
  const frame = file.expression(id).function;
  const isEmptied = file.returnsOf(frame).some(({ value }) => value !== undefined && isNothing(file, value));
  return frame === 0 || !isEmptied ? [] : findCallSites(linker, file, frame).calls;
}

function isNothing(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && (expression.value === null || expression.value === undefined);
}

function findLoops(linker: Linker, at: Ref, response: Response): readonly StatusRetry[] {
  const found: StatusRetry[] = [];
  for (let node = at.file.statementOf(at.id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region !== 'loop' || around?.kind !== 'loop') continue;
    if (around.subject !== undefined && !isSchedule(linker, at.file, around)) continue;
    const outcome = toOutcomes(response, (run) => runLoop(run, around));
    const { span } = around;
    const site = { file: at.file.path, span };
    if (!isDecided(outcome)) continue;
    const isSame = asksTheSame(linker, at, span, new Set());
    found.push({
      name: 'loop',
      attempts:
        isSame && !isCounted(response, around) && isCertain(outcome) && !isEndedElsewhere(linker, at, span)
          ? null
          : countByCondition(linker, at, around),
      site,
      manner: isSame ? readStatusManner(linker, { at, site, response, between: span }, outcome) : null,
    });
  }
  return found;
}

function runLoop(run: Run, loop: LoopStatement): Ways {
  const { subject, condition, body } = loop;
  if (subject !== undefined) return runFor(run, body, EITHER);
  return runFor(run, body, condition === undefined || isCounted(run.response, loop) ? REPEATS : choose(run, condition, REPEATS, LEAVES));
}

/** `attempt < 5`: how often is said apart, and until then a turn is followed by the next. */
function isCounted(response: Response, { condition }: LoopStatement): boolean {
  return condition !== undefined && !isAboutStatus(response, condition) && foldCondition(response, condition, FINE) === undefined;
}

const EITHER: Ways = { leaves: true, repeats: true };

function toOutcomes(response: Response, ways: (run: Run) => Ways, again?: Span): (status: number) => Outcome {
  return (status) => {
    const run: Run = { response, status, decided: false, open: false, ...(again && { again }) };
    const { leaves, repeats } = ways(run);
    return { leaves, repeats, decided: run.decided, open: run.open };
  };
}

/** The status decides; one that may pass leads to the next request, and a good answer may be the last. */
function isDecided(outcome: (status: number) => Outcome): boolean {
  const fine = outcome(FINE);
  return fine.leaves && fine.decided && PASSING.some((status) => outcome(status).repeats);
}

/** However often a status comes, the next request follows. */
function isCertain(outcome: (status: number) => Outcome): boolean {
  return PASSING.some((status) => !outcome(status).leaves);
}

function findRecursions(linker: Linker, at: Ref, response: Response): readonly StatusRetry[] {
  const { file } = at;
  const own = file.expression(at.id);
  const frames = [own.function, ...[...response.names].flatMap((name) => file.bindingAt(name)?.function ?? [])];
  return [...new Set(frames)].flatMap((frame) =>
    findSelfCalls(linker, file, frame)
      .filter((id) => file.expression(id).span[0] > own.span[0])
      .flatMap((id) => readRecursion(linker, at, response, { frame, again: id }) ?? []),
  );
}

function readRecursion(
  linker: Linker,
  at: Ref,
  response: Response,
  { frame, again }: { readonly frame: number; readonly again: ExpressionId },
): StatusRetry | undefined {
  const { file } = at;
  const { body = [] } = file.functionAt(frame) ?? {};
  const { span } = file.expression(again);
  const site = { file: file.path, span };
  const outcome = toOutcomes(response, (run) => runFor(run, body, LEAVES), span);
  if (!isDecided(outcome)) return undefined;
  const outer = framesAround(file, frame).find((one) => callsFrame(linker, file, again, one)) ?? frame;
  const between = file.functionAt(outer)?.span ?? NOWHERE;
  const changed = findChanged(linker, file, outer, again);
  const isSame = asksTheSame(linker, at, between, changed);
  const isEndless = isSame && changed.size === 0 && isCertain(outcome) && !isEndedElsewhere(linker, at, between);
  return {
    name: 'recursion',
    attempts: isEndless ? null : undefined,
    site,
    manner: isSame ? readStatusManner(linker, { at, site, response, between }, outcome) : null,
  };
}

/** Parameters that the next turn is not handed as they are. */
function findChanged(linker: Linker, file: FileIndex, frame: number, again: ExpressionId): ReadonlySet<BindingId> {
  const parameters = file.functionAt(frame)?.parameters ?? [];
  return new Set(parameters.filter((_, index) => !isUnchanged(linker, file, frame, again, index)));
}

/** A callback that is run with the response, or after a pause, may call the function around it. */
function findSelfCalls(linker: Linker, file: FileIndex, frame: number): readonly ExpressionId[] {
  const outer = framesAround(file, frame);
  const { span } = file.functionAt(frame) ?? {};
  return span === undefined ? [] : file.callsWithin(span).filter((id) => outer.some((one) => callsFrame(linker, file, id, one)));
}

/** `if (response.status === 429) { await pause(); response = await fetch(…); }`, of both requests. */
function findSecondAsking(linker: Linker, { file, id }: Ref): readonly StatusRetry[] {
  const frame = file.expression(id).function;
  const body = file.functionAt(frame)?.body ?? [];
  const others = file.callsIn(frame).filter((one) => one !== id && isSameRequest(linker, { file, id }, one));
  return others.flatMap((one) => {
    const [first = id, second = one] = [id, one].toSorted((a, b) => file.expression(a).span[0] - file.expression(b).span[0]);
    const { span } = file.expression(second);
    if (!isDecided(toOutcomes(toResponse(file, first), (run) => runFor(run, body, LEAVES), span))) return [];
    return [{ name: 'code', attempts: undefined, site: { file: file.path, span }, manner: null }];
  });
}

/** The same function is asked for the same first argument. */
function isSameRequest({ project }: Linker, { file, id }: Ref, other: ExpressionId): boolean {
  const [one, two] = [file.expression(id), file.expression(other)];
  if (one.kind !== 'call' || two.kind !== 'call') return false;
  const written = (ids: readonly ExpressionId[]) => ids.map((part) => project.code(file.path, file.expression(part).span)).join();
  return written([one.callee, ...one.arguments.slice(0, 1)]) === written([two.callee, ...two.arguments.slice(0, 1)]);
}
