import type { Handler } from '../../calls.js';
import type { ExpressionId, Statement } from '../../facts.js';
import { type FileIndex, partsOf } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { isRefused } from './empty-answers.js';
import { findAround } from './swallows.js';

/**
 * Would an empty value of this handler get nobody anything: does everybody who is given what the `try` gives refuse to go on with nothing? Then
 * a value that can be written there without knowing more mends nothing.
 */
export function refusesEmpty(linker: Linker, { file: path, span, givesBy }: Handler): boolean {
  const file = linker.project.file(path);
  const around = file && findAround(file, span);
  if (!file || !around || givesBy !== 'return') return false;
  const given = around.block.flatMap(findReturned);
  return given.length > 0 && !given.some((id) => givesList(file, id)) && given.every((id) => isRefused(linker, { file, id }));
}

function findReturned(statement: Statement): readonly ExpressionId[] {
  if (statement.kind === 'return') return statement.value === undefined ? [] : [statement.value];
  return partsOf(statement).flatMap(({ body }) => body.flatMap(findReturned));
}

/** An empty list is no nothing. */
function givesList(file: FileIndex, id: ExpressionId): boolean {
  const type = file.functionAt(file.expression(id).function)?.returnType;
  const given = type?.kind === 'named' && type.name === 'Promise' ? type.arguments[0] : type;
  return given?.kind === 'array';
}
