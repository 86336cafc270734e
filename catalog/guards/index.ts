import type { GuardLibrary } from '../../analysis/catalog.js';
import { policyLibraries } from './policies.js';
import { resultLibraries } from './results.js';
import { retryLibraries } from './retry.js';

/** Guards that are forms of the language (`Promise.race`, `Promise.allSettled`, `.catch`, `AbortSignal.timeout`) are the linker's own. */
export const guards = [...retryLibraries, ...policyLibraries, ...resultLibraries] as const satisfies readonly GuardLibrary[];
