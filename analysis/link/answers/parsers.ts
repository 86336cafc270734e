import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

const PARSERS = new Map([
  ['json5', ['parse', 'default.parse']],
  ['yaml', ['parse', 'default.parse', 'parseDocument']],
  ['js-yaml', ['load', 'default.load', 'safeLoad', 'default.safeLoad']],
  ['jsonc-parser', ['parse']],
  ['partial-json', ['parse']],
  ['destr', ['destr', 'default', 'safeDestr']],
  ['best-effort-json-parser', ['parse']],
  ['secure-json-parse', ['default', 'parse', 'default.parse']],
  ['superjson', ['parse', 'default.parse']],
]);

/** The parser that a call is, as messages name it. */
export function findParser(linker: Linker, call: Ref): string | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return undefined;
  for (const value of linker.resolve({ ...call, id: expression.callee })) {
    if (value.kind === 'global' && value.path.join('.') === 'JSON.parse') return 'JSON.parse';
    if (value.kind === 'package' && PARSERS.get(value.specifier)?.includes(value.path.join('.')))
      return `${value.specifier} ${value.path.at(-1)}`;
  }
  return undefined;
}
