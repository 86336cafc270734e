import type { LlmCall } from '../../calls.js';
import { EMPTY_TRAIL, type Fate, toFate } from '../failures/fate.js';
import { stoppedAt } from '../values/sites.js';
import type { Ref } from '../values/value.js';

// The answers to questions about a call that were given up: nothing is known, and no rule complains.

export const NO_REPAIR: LlmCall['repair'] = { timeout: [], signal: [], maxOutputTokens: [], retries: [] };

export function toUnreadFates(reason: string): readonly Fate[] {
  return [toFate(EMPTY_TRAIL, 'unknown', null, reason)];
}

export function toUnreadErrors(ref: Ref, reason: string): LlmCall['errors'] {
  return {
    state: 'unknown',
    consequence: null,
    path: [],
    handlers: [],
    note: reason,
    evidence: [stoppedAt(ref, reason)],
    canAwait: false,
    repair: null,
  };
}

export function toUnreadTimeout(ref: Ref, reason: string): LlmCall['timeout'] {
  return {
    state: 'unknown',
    ms: null,
    worstCaseMs: null,
    defaultMs: null,
    note: reason,
    sentBy: null,
    leaks: [],
    deadline: { state: 'unknown', reason },
    evidence: [stoppedAt(ref, reason)],
  };
}

export function toUnreadRetry(ref: Ref, reason: string): LlmCall['retry'] {
  return { state: 'unknown', attempts: null, layers: [], evidence: [stoppedAt(ref, reason)] };
}

export function toUnreadFallback(ref: Ref, reason: string): LlmCall['fallback'] {
  return { state: 'unknown', kind: null, notNeeded: null, evidence: [stoppedAt(ref, reason)], repair: null, refusesEmpty: false };
}

export function toUnreadAnswer(
  ref: Ref,
  reason: string,
): Pick<LlmCall, 'output' | 'finish' | 'usage' | 'accesses' | 'injections' | 'dispatches' | 'decisions'> {
  const evidence = [stoppedAt(ref, reason)];
  return {
    output: { state: 'unknown', parses: [], toolInputs: [], sinks: [], evidence },
    finish: { state: 'unknown', evidence, repair: null },
    usage: { state: 'unknown', part: null },
    accesses: [],
    injections: [],
    dispatches: [],
    decisions: [],
  };
}

export function toUnreadLimits(reason: string): LlmCall['limits'] {
  const unknown = { state: 'unknown', reason } as const;
  return { outputTokens: unknown, steps: unknown, concurrency: unknown, fanOut: unknown, endlessLoop: null };
}

export const UNREAD_PARTICULARS: Pick<
  LlmCall,
  'modelFacts' | 'modelChoices' | 'misuses' | 'deprecation' | 'status' | 'json' | 'temperature'
> = {
  modelFacts: null,
  modelChoices: [],
  misuses: [],
  deprecation: null,
  status: { state: 'unknown', uses: [], isNamed: false },
  json: { state: 'unknown', repair: [], member: null, value: null, schema: null, shared: null, leftOutBy: null },
  temperature: { state: 'unknown', repair: [] },
};

export const UNREAD_STREAM: Omit<LlmCall['stream'], 'silence'> = {
  failure: 'unknown',
  readers: [],
  onError: null,
  uncovered: [],
  leftOpen: [],
  exposes: [],
};

export const UNREAD_AFTERMATH: Pick<LlmCall, 'stream' | 'batches' | 'repeats'> = {
  stream: { ...UNREAD_STREAM, silence: 'unknown' },
  batches: [],
  repeats: [],
};

export const UNREAD_PROMPT: LlmCall['prompt'] = { parts: [], system: 'unknown', repair: [] };
