import type { LlmCall, OutputCap } from '../../analysis/calls.js';
import { toDuration } from '../../analysis/words.js';
import type { Colors, Paint } from '../colors.js';

/** One word or two for each field of a profile, for tables; `explain` adds the evidence. */
export function toErrors({ errors }: LlmCall): string {
  return errors.state;
}

export function toTimeout({ timeout: { state, ms, defaultMs } }: LlmCall): string {
  if (state === 'bounded') return ms === null ? 'bounded' : toDuration(ms);
  if (state === 'sdk-default') return defaultMs === null ? 'SDK default' : `${toDuration(defaultMs)} (SDK)`;
  return state;
}

export function toRetry({ retry: { state, attempts } }: LlmCall): string {
  if (state !== 'known') return state;
  return attempts === null ? 'some' : `${attempts} attempts`;
}

export function toFallback({ fallback: { state, kind } }: LlmCall): string {
  return state === 'present' && kind !== null ? kind : state;
}

export function toModel({ model }: LlmCall): string {
  return toKnown(model);
}

export function toKnown(knowledge: OutputCap): string {
  return knowledge.state === 'known' ? String(knowledge.value) : knowledge.state;
}

const CALM = new Set(['handled', 'bounded', 'present', 'validated', 'sdk-validated', 'checked', 'known']);
const ALARMING = new Set(['unhandled', 'floating', 'none', 'disabled', 'unbounded', 'asserted', 'parsed-unvalidated']);

/** Red is what fails in production, green what holds; everything else stays plain. */
export function toStatePaint(state: string, { green, red, dim }: Colors): Paint {
  if (ALARMING.has(state)) return red;
  if (CALM.has(state)) return green;
  return state === 'unknown' || state === 'not-applicable' ? dim : (text) => text;
}
