import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from '../values/value.js';
import { findPutIn } from './added.js';

/** What is put into a list by a name that it was given, also where it is given in some cases only: `kept ?? []`. */
export function findPushed({ file, id, env }: Ref): readonly Ref[] {
  return file
    .drawnFrom(chosenFrom(file, id))
    .flatMap(({ binding, source }) => (source.path.length > 0 ? [] : findPutIn(file, binding, env)));
}

function chosenFrom(file: FileIndex, id: ExpressionId): ExpressionId {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return parent !== undefined && (around?.kind === 'logical' || around?.kind === 'cast') ? chosenFrom(file, parent) : id;
}
