import type { Operation } from '../../catalog.js';
import type { LimitFacts } from '../options/limits.js';
import { isUndefined } from '../options/one-of-options.js';
import { type OptionReading, readOption } from '../options/options.js';
import { type Flow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Value } from '../values/value.js';

export interface Told {
  /** What the callbacks at an answer's end are given: the answer as a whole, again. */
  readonly flows: readonly Flow[];
  /** There are no others. */
  readonly isWhole: boolean;
}

export function findTold(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): Told {
  const flows: Flow[] = [];
  let isWhole = true;
  for (const path of operation?.options.onEnd ?? []) {
    const callbacks = readCallbacks(linker, readOption(linker, call.ref, clients, [path], version));
    isWhole &&= callbacks?.every(({ kind }) => kind === 'function') === true;
    for (const value of callbacks ?? []) {
      const parameter = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[0] : undefined;
      if (value.kind !== 'function' || parameter === undefined) continue;
      flows.push(...useFlows(linker, { file: value.file, id: 0, path: [], suffix: [], stack: [] }, parameter));
    }
  }
  return { flows, isWhole };
}

/** One that is there in some cases only is told in these. Undefined where it is not known. */
function readCallbacks(linker: Linker, reading: OptionReading): readonly Value[] | undefined {
  if (reading.state === 'absent') return [];
  if (reading.state === 'known') return reading.values;
  return reading.sometimes && linker.resolve(reading.sometimes).filter((value) => !isUndefined(value));
}
