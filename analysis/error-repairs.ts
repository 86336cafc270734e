import type { ErrorRepair } from './calls.js';
import type { Fix } from './rule.js';

const TITLES = {
  wrap: 'Wrap in try/catch with a fallback to fill in',
  'append-catch': 'Append a .catch to the promise that nobody waits for',
  fallback: 'Give a fallback value in the handler',
} as const;

/** The repair that two rules share: code where it ends a failure, which the author is to finish. */
export function toErrorFixes(repair: ErrorRepair | null, wrapTitle: string = TITLES.wrap): readonly Fix[] {
  if (repair === null) return [];
  const { kind, file, span, otherwise = 'throw', givesBy = 'return' } = repair;
  const intention = {
    wrap: { kind: 'wrap-in-try', file, call: span, otherwise },
    'append-catch': { kind: 'append-catch', file, call: span },
    fallback: { kind: 'fallback-in-handler', file, handler: span, givesBy },
  } as const;
  return [{ title: kind === 'wrap' ? wrapTitle : TITLES[kind], applicability: 'has-placeholders', intention: intention[kind] }];
}
