import type { Handler } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/**
 * `Promise.any([askOne(text), askOther(text)])`: where one fails the answer of another is taken, and only where all have failed does it go on.
 * The same request several times over has no other to take.
 */
export function findFirstAnswer(linker: Linker, any: Ref): Handler | undefined {
  const { file, id } = any;
  const call = file.expression(id);
  const [list] = call.kind === 'call' ? call.arguments : [];
  if (list === undefined || !hasOthers(linker, file, list)) return undefined;
  return {
    ...siteOf(any),
    kind: 'result-wrapper',
    does: { records: false, rethrows: false, answersError: false, yieldsValue: false, callsAlternative: true, empty: false },
    givesBy: null,
  };
}

function hasOthers({ project }: Linker, file: FileIndex, list: ExpressionId): boolean {
  const given = file.expression(list);
  if (given.kind !== 'array') return true;
  const isSpread = given.elements.some((one) => file.expression(one).kind === 'spread');
  const words = new Set(given.elements.map((one) => project.code(file.path, file.expression(one).span).replace(/\s+/g, '')));
  return isSpread || words.size > 1;
}
