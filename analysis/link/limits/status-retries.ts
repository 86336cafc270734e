import type { Site } from '../../calls.js';
import type { ExpressionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { callsFrame, countByCondition } from './retry-loops.js';
import { type Response, toResponse } from './status-conditions.js';
import { choose, LEAVES, REPEATS, type Run, runFor, type Ways } from './status-runs.js';
import { isSchedule, type LoopStatement } from './successes.js';

/** A request that is made once more because of the status that it was answered with; undefined attempts are not known. */
export interface StatusRetry {
  readonly name: string;
  readonly attempts: number | undefined;
  readonly site: Site;
}

/** What providers answer that may be gone a second later, and what they answer when all is well. */
const PASSING: readonly number[] = [429, 503];
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
  return findEmptiedCalls(linker, request).flatMap((call) => findLoops(linker, call, toResponse(call.file, call.id, true)));
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
    if (node.region !== 'loop' || around?.kind !== 'loop' || !isRepeatedFor(linker, at, response, around)) continue;
    found.push({ name: 'loop', attempts: countByCondition(linker, at, around), site: { file: at.file.path, span: around.span } });
  }
  return found;
}

function isRepeatedFor(linker: Linker, at: Ref, response: Response, loop: LoopStatement): boolean {
  const walks = loop.subject !== undefined;
  if (walks && !isSchedule(linker, at.file, loop)) return false;
  return decides(response, (run) => {
    const end = walks ? EITHER : loop.condition === undefined ? REPEATS : choose(run, loop.condition, REPEATS, LEAVES);
    return runFor(run, loop.body, end);
  });
}

const EITHER: Ways = { leaves: true, repeats: true };

/** The status decides; one that may pass leads to the next request, and a good answer may be the last. */
function decides(response: Response, ways: (run: Run) => Ways, again?: Span): boolean {
  const fine: Run = { response, status: FINE, decided: false, ...(again && { again }) };
  if (!ways(fine).leaves || !fine.decided) return false;
  return PASSING.some((status) => ways({ ...fine, status }).repeats);
}

function findRecursions(linker: Linker, at: Ref, response: Response): readonly StatusRetry[] {
  const { file } = at;
  const own = file.expression(at.id);
  const frames = [own.function, ...[...response.names].flatMap((name) => file.bindingAt(name)?.function ?? [])];
  return [...new Set(frames)].flatMap((frame) =>
    findSelfCalls(linker, file, frame)
      .filter((id) => file.expression(id).span[0] > own.span[0])
      .filter((id) => decides(response, (run) => runFor(run, file.functionAt(frame)?.body ?? [], LEAVES), file.expression(id).span))
      .map((id) => ({ name: 'recursion', attempts: undefined, site: { file: file.path, span: file.expression(id).span } })),
  );
}

/** A callback that is run with the response, or after a pause, may call the function around it. */
function findSelfCalls(linker: Linker, file: FileIndex, frame: number): readonly ExpressionId[] {
  const outer = framesAround(file, frame);
  const { span } = file.functionAt(frame) ?? {};
  return span === undefined ? [] : file.callsWithin(span).filter((id) => outer.some((one) => callsFrame(linker, file, id, one)));
}

function framesAround(file: FileIndex, frame: number): readonly number[] {
  const frames: number[] = [];
  for (let at: number | undefined = frame; at !== undefined && at !== 0; at = file.functionAt(at)?.parent) frames.push(at);
  return frames;
}

/** `if (response.status === 429) { await pause(); response = await fetch(…); }`, of both requests. */
function findSecondAsking(linker: Linker, { file, id }: Ref): readonly StatusRetry[] {
  const frame = file.expression(id).function;
  const body = file.functionAt(frame)?.body ?? [];
  const others = file.callsIn(frame).filter((one) => one !== id && isSameRequest(linker, { file, id }, one));
  return others.flatMap((one) => {
    const [first = id, second = one] = [id, one].toSorted((a, b) => file.expression(a).span[0] - file.expression(b).span[0]);
    const { span } = file.expression(second);
    if (!decides(toResponse(file, first), (run) => runFor(run, body, LEAVES), span)) return [];
    return [{ name: 'code', attempts: undefined, site: { file: file.path, span } }];
  });
}

/** The same function is asked for the same first argument. */
function isSameRequest({ project }: Linker, { file, id }: Ref, other: ExpressionId): boolean {
  const [one, two] = [file.expression(id), file.expression(other)];
  if (one.kind !== 'call' || two.kind !== 'call') return false;
  const written = (ids: readonly ExpressionId[]) => ids.map((part) => project.code(file.path, file.expression(part).span)).join();
  return written([one.callee, ...one.arguments.slice(0, 1)]) === written([two.callee, ...two.arguments.slice(0, 1)]);
}
