import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** Do the options of a registration say that what fails is run again: `{ retry: true }`? Where they are made elsewhere, its file may say so. */
export function isRunAgain({ project }: Linker, call: Ref, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const said = new RegExp(`\\b(?:${words.join('|')})\\b(?!['"]?\\s*:\\s*(?:false|0)\\b)`);
  const options = findOptions(call.file, call.id);
  if (options.some((id) => !isWritten(call.file, id))) return project.matches(call.file.path, said);
  return options.some((id) => said.test(project.code(call.file.path, call.file.expression(id).span)));
}

/** What the call and those before it in its chain are given beside functions: `runWith({ failurePolicy: true }).firestore.document('a/{b}').onCreate(…)`. */
function findOptions(file: FileIndex, id: ExpressionId): readonly ExpressionId[] {
  const expression = file.expression(id);
  if (expression.kind === 'member') return findOptions(file, expression.object);
  if (expression.kind !== 'call') return [];
  const given = expression.arguments.filter((one) => file.expression(one).kind !== 'function');
  return [...findOptions(file, expression.callee), ...given];
}

function isWritten(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'literal' || expression.kind === 'template') return true;
  return expression.kind === 'object' && expression.properties.every(({ kind }) => kind !== 'spread' && kind !== 'computed');
}
