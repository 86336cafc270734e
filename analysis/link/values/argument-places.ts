import type { FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from './value.js';

/** An argument of a call, or a part of one. */
export interface Place {
  readonly call: Ref;
  readonly index: number;
  readonly path: readonly string[];
}

/** Where among the arguments of which call the function is written. */
export function findPlace(file: FileIndex, id: FunctionId): Place | undefined {
  const owner = file.functionOwner(id);
  let at = owner.kind === 'expression' ? owner.expression : undefined;
  const path: string[] = [];
  while (at !== undefined) {
    const inner = at;
    const parent = file.parentOf(inner);
    const around = parent === undefined ? undefined : file.expression(parent);
    if (parent !== undefined && (around?.kind === 'call' || around?.kind === 'new')) {
      const index = around.arguments.indexOf(inner);
      return index < 0 ? undefined : { call: { file, id: parent }, index, path };
    }
    if (around?.kind !== 'object' && around?.kind !== 'cast') return undefined;
    const property = around.kind === 'object' ? around.properties.find(({ value }) => value === inner) : undefined;
    if (property && 'name' in property) path.unshift(property.name);
    at = parent;
  }
  return undefined;
}
