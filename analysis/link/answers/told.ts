import type { Operation } from '../../catalog.js';
import type { LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { type Flow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Value } from '../values/value.js';

/** What the callbacks at an answer's end are given: the answer as a whole, again. */
export interface Told {
  readonly flows: readonly Flow[];
  /** The same of callbacks that are there in some cases only. */
  readonly sometimes: readonly Flow[];
  /** One of them is not known. */
  readonly isOpen: boolean;
}

export function findTold(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): Told {
  const flows: Flow[] = [];
  const sometimes: Flow[] = [];
  let isOpen = false;
  for (const path of operation?.options.onEnd ?? []) {
    const reading = readOption(linker, call.ref, clients, [path], version);
    if (reading.state === 'absent') continue;
    const isAlways = reading.state === 'known';
    const values = isAlways ? reading.values : reading.sometimes ? linker.resolve(reading.sometimes) : undefined;
    const given = values && givenFlows(linker, values);
    if (given) (isAlways ? flows : sometimes).push(...given);
    else isOpen = true;
  }
  return { flows, sometimes, isOpen };
}

/** Every use of what the callbacks are given; undefined where one is no function that is seen. */
function givenFlows(linker: Linker, values: readonly Value[]): readonly Flow[] | undefined {
  const flows: Flow[] = [];
  for (const value of values) {
    if (value.kind === 'literal') continue;
    if (value.kind !== 'function') return undefined;
    const parameter = value.file.functionAt(value.id)?.parameters[0];
    if (parameter === undefined) continue;
    flows.push(...useFlows(linker, { file: value.file, id: 0, path: [], suffix: [], stack: [] }, parameter));
  }
  return flows;
}
