import type { Span } from '../../facts.js';

export function isWithin(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

export function isSame(one: Span, other: Span): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Where nothing stands. */
export const NOWHERE: Span = [-1, -1];
