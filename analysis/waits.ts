import type { LlmCall, RepairOption } from './calls.js';
import { toCount, toDuration, toNumberLiteral } from './words.js';

/** What bounds a request that nothing else does. The 300 s are those of undici, which is Node's fetch: headersTimeout and bodyTimeout. */
const TRANSPORT_END = "until the transport gives up (Node's fetch after 300 s of silence, others never)";

/** The longest wait that an SDK's own default may add up to, all attempts together, before it counts as no limit: 5 min. */
const TOLERATED_MS = 300_000;

export function isTolerated({ worstCaseMs, ms, defaultMs }: LlmCall['timeout']): boolean {
  const worstMs = worstCaseMs ?? ms ?? defaultMs;
  return worstMs !== null && worstMs <= TOLERATED_MS;
}

/** No provider answers within this: whoever wrote it meant seconds. In ms. */
const HARDLY_MS = 300;

export function isTooShort({ state, ms }: LlmCall['timeout']): boolean {
  return state === 'bounded' && ms !== null && ms > 0 && ms <= HARDLY_MS;
}

/** How long a call may keep its caller waiting, with the numbers of its SDK. */
export function toWait({ timeout, retry }: LlmCall): string {
  const ms = timeout.ms ?? timeout.defaultMs;
  if (timeout.state === 'none' || ms === null) {
    return `a stalled ${timeout.sentBy === null ? 'provider' : 'model'} holds the request ${toEndOfWait(timeout)}`;
  }
  if (retry.state === 'unbounded') return `${toDuration(ms)} per attempt, with no end of attempts`;
  if (retry.attempts === null || retry.attempts < 2) return `${toDuration(ms)} per attempt`;
  return `${toDuration(ms)} per attempt × ${toCount(retry.attempts, 'attempt')} = ${toDuration(ms * retry.attempts)}`;
}

/** When a request ends on which its provider has fallen silent. */
export function toEndOfWait({ sentBy }: LlmCall['timeout']): string {
  return sentBy === null ? TRANSPORT_END : `for as long as ${sentBy} lets it`;
}

/** What to do about it, for the option that a repair would write; undefined where there is none. */
export function toAdvice(option: RepairOption | undefined, { timeout }: LlmCall): string {
  if (option === undefined && timeout.sentBy !== null) return 'Cancel it by a timer when nobody would wait any longer';
  if (option === undefined) return 'Race it against a timer that also aborts the request, or give the client a `fetch` with a limit';
  if (option.unit === 'signal') return 'Pass `AbortSignal.timeout(…)` with what your users would wait';
  return `Set \`${option.members.at(-1) ?? 'timeout'}\` on the ${option.target} to what your users would wait`;
}

/** What a function needs beside its call, as a part of its time: to start, and to answer after the call has failed. */
const SHARE = 0.9;
/** With less, many good answers would be cut off. In ms. */
const SHORTEST_MS = 5_000;

/** The limit, in ms, with which so many attempts end in time for the function around them; null where that would be too short for good answers. */
export function toLimitWithin(deadlineMs: number, attempts: number): number | null {
  const ms = Math.floor((deadlineMs * SHARE) / attempts / 1_000) * 1_000;
  return ms < SHORTEST_MS ? null : ms;
}

/** A limit in ms as the option takes it, as code. */
export function toLimitCode(ms: number, { unit }: RepairOption): string {
  const number = toNumberLiteral(unit === 's' ? ms / 1_000 : ms);
  return unit === 'signal' ? `AbortSignal.timeout(${number})` : number;
}
