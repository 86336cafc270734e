import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';
import { findTexts } from '../values/texts.js';
import type { Ref, Value } from '../values/value.js';

/** `store.similaritySearch(…)`, `` sql`… ORDER BY embedding <=> ${vector}` ``: is it known of what is called there that it looks up texts? */
export function isRetrieval(linker: Linker, callee: Ref, argument: Ref): boolean {
  return linker.resolve(callee).some((value) => isRetriever(linker, value, argument));
}

/** The end of the path is what counts, whatever the store was made by. */
function isRetriever(linker: Linker, value: Value, argument: Ref): boolean {
  if (value.kind !== 'package' && value.kind !== 'client') return false;
  const { path } = value;
  const specifier = value.kind === 'client' ? value.client.specifier : value.specifier;
  return linker.catalog.catalog.retrievers.some(
    ({ packages, methods, argument: wanted, named }) =>
      packages.some((pattern) => isPackageMatch(pattern, specifier)) &&
      methods.some((method) => `.${path.join('.')}`.endsWith(`.${method}`)) &&
      (wanted === undefined || isBuiltFrom(linker, argument, wanted)) &&
      (named === undefined || isNamedBy(linker, argument, new RegExp(named, 'i'))),
  );
}

function isNamedBy(linker: Linker, ref: Ref, pattern: RegExp): boolean {
  return findTexts(linker, ref).some((text) => pattern.test(text));
}

function isBuiltFrom(linker: Linker, ref: Ref, names: readonly string[]): boolean {
  return linker.resolve(ref).some((value) => value.kind === 'package' && names.some((name) => value.path.join('.') === `${name}.new`));
}
