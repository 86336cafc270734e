import type { FunctionId } from '../../facts.js';
import { EMPTY_TRAIL, findEnds } from '../failures/fate.js';
import type { FateContext } from '../failures/fates.js';
import { findCallerFates } from '../failures/ways-out.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { isUnseenRequest } from './request-parameters.js';

/** Is the function the handler of a server's requests, or called by one? */
export function servesRequests(context: FateContext, file: FileIndex, frame: FunctionId): boolean {
  if (isGivenRequest(context.linker, file, frame)) return true;
  const serving = new Set(context.linker.catalog.catalog.frameworks.flatMap(({ name, serves }) => (serves ? [name] : [])));
  return findCallerFates(context, file, frame, [], EMPTY_TRAIL, [])
    .flatMap((fate) => findEnds(fate))
    .some(
      ({ outer: { framework, state, consequence } }) => framework !== undefined && serving.has(framework) && isServed(state, consequence),
    );
}

/** What of a request every server is asked for. */
const ASKED = [['body'], ['json()']];

/** It is handed a request, though no framework is seen that runs it. */
function isGivenRequest(linker: Linker, file: FileIndex, frame: FunctionId): boolean {
  const indexes = [...(file.functionAt(frame)?.parameters ?? []).keys()];
  return indexes.some((index) => ASKED.some((path) => isUnseenRequest(linker, { file, function: frame, index, path })));
}

function isServed(state: string, consequence: string | null): boolean {
  return state !== 'unknown' && consequence !== 'job';
}
