import type { Span } from '../facts.js';

export function isWithin(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Where nothing stands. */
export const NOWHERE: Span = [-1, -1];
