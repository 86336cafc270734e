import type { LlmCall } from './calls.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const LONGEST_CODE = 60;

/** Words for a time in ms, in the largest unit that loses nothing that matters: `800 ms`, `90 s`, `10 min`, `2 h`. */
export function toDuration(ms: number): string {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  if (ms < 2 * MINUTE && ms % MINUTE !== 0) return `${round(ms / SECOND)} s`;
  if (ms < 2 * HOUR && ms % HOUR !== 0) return `${round(ms / MINUTE)} min`;
  return `${round(ms / HOUR)} h`;
}

/** With its article: `a 30 s`, `an 18 s`. */
export function toDurationOf(ms: number): string {
  const words = toDuration(ms);
  return `${/^(?:8|11|18)/.test(words) ? 'an' : 'a'} ${words}`;
}

/** `1 attempt`, `3 attempts`. */
export function toCount(count: number, singular: string): string {
  return count === 1 ? `1 ${singular}` : `${count} ${singular}s`;
}

/** `a`, `a and b`, `a, b and c`. */
export function toList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Code for a message, shortened in the middle so that both ends stay readable. */
export function toCode(code: string): string {
  if (code.length <= LONGEST_CODE) return `\`${code}\``;
  const named = withoutArguments(code);
  if (named.length <= LONGEST_CODE) return `\`${named}\``;
  const half = Math.floor((LONGEST_CODE - 1) / 2);
  return `\`${named.slice(0, half)}…${named.slice(-half)}\``;
}

/** `model.bindTools([search, write], options).invoke` → `model.bindTools(…).invoke`. */
function withoutArguments(code: string): string {
  let depth = 0;
  let kept = '';
  for (const char of code) {
    if (char === ')') depth = Math.max(0, depth - 1);
    if (depth === 0) kept += char;
    else if (kept.endsWith('(')) kept += '…';
    if (char === '(') depth += 1;
  }
  return kept;
}

/** What it takes for this call to fail: `all 3 attempts fail`, or `the request fails` where the attempts are not known or there is one. */
export function toFailure(call: LlmCall): string {
  const { attempts } = call.retry;
  return attempts === null || attempts < 2 ? 'the request fails' : `all ${attempts} attempts fail`;
}

/** JavaScript's own way to write a large number: `30_000`. */
export function toNumberLiteral(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '_');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
