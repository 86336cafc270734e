import type { RetryManner } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { type Between, readPause } from './retry-manners.js';
import type { Response } from './status-conditions.js';
import type { Run, Ways } from './status-runs.js';

/** What no provider answers otherwise a minute later: a wrong request, a wrong key. */
const LASTING: readonly number[] = [400, 401];
/** What may be gone a second later. */
export const PASSING: readonly number[] = [429, 503];

/** What a status leads to, and what had a say in that. */
export type Outcome = Ways & Pick<Run, 'decided' | 'open'>;

/** How a request is made again that was answered with an unwanted status; null where what decides on it is not seen. */
export function readStatusManner(
  linker: Linker,
  between: Between & { readonly response: Response },
  outcome: (status: number) => Outcome,
): RetryManner | null {
  const isSeen = PASSING.map(outcome).some(({ repeats, open }) => repeats && !open);
  if (!isSeen) return null;
  const { file } = between.at;
  const pause = readPause(linker, between, (id) => isReading(file, id, between.response));
  return { after: 'status', ...pause, looksAtError: looksAtStatus(outcome), counted: null };
}

/** False where what lasts is repeated like what passes. */
function looksAtStatus(outcome: (status: number) => Outcome): boolean | null {
  const lasting = LASTING.map(outcome);
  if (lasting.every(({ repeats }) => !repeats)) return true;
  return lasting.some(({ open }) => open) ? null : false;
}

/** `await response.json()`, or another part of the answer. */
function isReading(file: FileIndex, id: ExpressionId, { names }: Response): boolean {
  const read = file.expression(id);
  const call = read.kind === 'await' ? file.expression(read.value) : read;
  const member = call.kind === 'call' ? file.expression(call.callee) : call;
  const owner = member.kind === 'member' ? file.expression(member.object) : undefined;
  return owner?.kind === 'name' && names.has(owner.binding);
}
