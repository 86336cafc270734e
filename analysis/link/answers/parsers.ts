import { lastOf } from '../files/catalog-index.js';
import { findCalled } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** The parser that a call is, as messages name it. */
export function findParser(linker: Linker, call: Ref): string | undefined {
  const parser = findCalled(linker, call, linker.catalog.catalog.idioms.parsers);
  if (parser?.kind === 'package' && parser.path.at(-2) === 'new') return parser.path.filter((name) => name !== 'new').join('.');
  if (parser?.kind === 'package') return `${parser.specifier} ${lastOf(parser.path)}`;
  return parser?.kind === 'global' ? parser.path.join('.') : undefined;
}
