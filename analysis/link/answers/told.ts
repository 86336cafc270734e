import type { Operation } from '../../catalog.js';
import type { LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { type Flow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';

/** What the callbacks at an answer's end are given: the answer as a whole, again. Undefined where one of them is not known. */
export function findToldFlows(
  linker: Linker,
  { call, clients, version }: LimitFacts,
  operation: Operation | undefined,
): readonly Flow[] | undefined {
  const flows: Flow[] = [];
  for (const path of operation?.options.onEnd ?? []) {
    const reading = readOption(linker, call.ref, clients, [path], version);
    if (reading.state === 'absent') continue;
    if (reading.state === 'unknown') return undefined;
    for (const value of reading.values) {
      if (value.kind !== 'function') return undefined;
      const parameter = value.file.functionAt(value.id)?.parameters[0];
      if (parameter === undefined) continue;
      flows.push(...useFlows(linker, { file: value.file, id: 0, path: [], suffix: [], stack: [] }, parameter));
    }
  }
  return flows;
}
