import type { FateContext } from '../failures/fates.js';
import { reachesModel } from '../failures/model-reach.js';
import type { FileIndex } from '../files/file-index.js';
import type { LimitFacts } from '../options/limits.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref, type Value } from '../values/value.js';

/**
 * Does the call run a graph whose nodes, functions of the project, ask a model themselves? Then these are the calls, with limits, retries and
 * answers of their own, and the run is only their caller.
 */
export function runsOwnCalls(context: FateContext, { clients }: LimitFacts): boolean {
  return clients.some(({ sdk, construct }) => {
    const names = sdk.clients.flatMap(({ threads }) => threads?.node ?? []);
    return construct !== undefined && names.some((name) => hasAskingNode(context, construct.file, name));
  });
}

function hasAskingNode({ linker, detect }: FateContext, file: FileIndex, name: string): boolean {
  return file.callsNamed(name).some((id) =>
    argumentsOf({ file, id })
      .flatMap((argument) => findFunctions(linker, { file, id: argument }))
      .some((node) => node.file.callsIn(node.id).some((inner) => reachesModel(linker, detect, { file: node.file, id: inner }, 0))),
  );
}

/** `addNode('plan', plan)`, `addNode({ plan, check })`. */
function findFunctions(linker: Linker, argument: Ref): readonly Extract<Value, { kind: 'function' }>[] {
  return linker.resolve(argument).flatMap((value) => {
    if (value.kind === 'function') return [value];
    const object = value.kind === 'object' ? value.at.file.expression(value.at.id) : undefined;
    if (value.kind !== 'object' || object?.kind !== 'object') return [];
    return object.properties.flatMap((property) =>
      linker.resolve({ ...value.at, id: property.value }).filter((one) => one.kind === 'function'),
    );
  });
}
