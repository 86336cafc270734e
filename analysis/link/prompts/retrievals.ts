import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';
import { findTexts, HOLE } from '../values/texts.js';
import type { Ref, Value } from '../values/value.js';

/** Something is called with this first argument, and of what it gives this part is asked for. */
interface Asked {
  readonly callee: Ref;
  readonly argument: Ref;
  readonly path: readonly string[];
}

/** `store.similaritySearch(…)`, `` sql`… ORDER BY embedding <=> ${vector}` ``: is it known of what is called there that it looks up texts? */
export function isRetrieval(linker: Linker, { callee, argument, path }: Asked, isOthers: (address: Ref) => boolean): boolean {
  const values = linker.resolve(callee);
  if (values.some((value) => isRetriever(linker, value, argument, path))) return true;
  if (!values.some((value) => sendsRequests(linker, value))) return false;
  return isSearch(linker, argument) || (path[0] === 'text()' && isAnywhere(linker, argument) && isOthers(argument));
}

function sendsRequests(linker: Linker, value: Value): boolean {
  if (value.kind !== 'global' && value.kind !== 'package') return false;
  return linker.catalog.catalog.http.clients.some(({ globals, packages }) =>
    value.kind === 'global' ? globals.includes(value.path[0] ?? '') : packages.some((pattern) => isPackageMatch(pattern, value.specifier)),
  );
}

/** `fetch('https://api.tavily.com/search', …)`. */
function isSearch(linker: Linker, address: Ref): boolean {
  const texts = findTexts(linker, address).map((text) => text.replace(/^https:\/\//, ''));
  return texts.length > 0 && texts.every((text) => linker.catalog.catalog.searchServices.some((service) => text.startsWith(service)));
}

/** Nothing says at which host the page is: not `${API}/files/${name}`. */
function isAnywhere(linker: Linker, address: Ref): boolean {
  return findTexts(linker, address).some(
    (text) => text.replace(/^https?:\/\//, '').startsWith(HOLE) && (text === HOLE || /^https?:/.test(text)),
  );
}

/** The end of the path is what counts, whatever the store was made by. */
function isRetriever(linker: Linker, value: Value, argument: Ref, taken: readonly string[]): boolean {
  if (value.kind !== 'package' && value.kind !== 'client') return false;
  const { path } = value;
  const specifier = value.kind === 'client' ? value.client.specifier : value.specifier;
  return linker.catalog.catalog.retrievers.some(
    ({ packages, methods, argument: wanted, named, texts }) =>
      packages.some((pattern) => isPackageMatch(pattern, specifier)) &&
      methods.some((method) => `.${path.join('.')}`.endsWith(`.${method}`)) &&
      (texts === undefined || texts.includes(taken.at(-1) ?? '')) &&
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
