import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, calleeOf, type Ref, type Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { findParser } from './parsers.js';
import { isValidation } from './validations.js';

/** A parser of a text that stands inside the check which is handed the text. */
export interface InnerParser {
  readonly call: Ref;
  readonly name: string;
}

/** `z.string().transform((text) => JSON.parse(text))`, where the call is `schema.parse(text)`. */
export function findSchemaParsers(linker: Linker, call: Ref, index: number): readonly InnerParser[] {
  const callee = calleeOf(call);
  const values = linker.resolve(callee).filter((value) => value.kind === 'package');
  if (values.length === 0 || !isValidation(linker, call, callee.id, values, index)) return [];
  const found = values.flatMap((value) => findRun(linker, value)).flatMap((given) => findParsers(linker, given));
  return [...new Map(found.map((one) => [`${one.call.file.path}#${one.call.id}`, one])).values()];
}

/** The functions that the schema was told to run on what it checks. */
function findRun(linker: Linker, { specifier, calls }: Extract<Value, { kind: 'package' }>): readonly Ref[] {
  const runs = linker.catalog.findValidator(specifier)?.runs ?? [];
  return calls.flatMap((made) => {
    const [given] = runs.includes(nameOf(made.file, calleeOf(made).id)) ? argumentsOf(made) : [];
    return given === undefined ? [] : [{ ...made, id: given }];
  });
}

function findParsers(linker: Linker, given: Ref): readonly InnerParser[] {
  return linker.resolve(given).flatMap((value) => {
    const parameter = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[0] : undefined;
    if (value.kind !== 'function' || parameter === undefined) return [];
    const { file } = value;
    return file.usesOf(parameter).flatMap((use) => {
      const id = findTaker(file, use);
      const name = id === undefined ? undefined : findParser(linker, { file, id });
      return id === undefined || name === undefined ? [] : [{ call: { file, id }, name }];
    });
  });
}

/** The call whose first argument this is: `JSON.parse(text)`, `JSON.parse(String(text))`, `JSON.parse(text.trim())`. */
function findTaker(file: FileIndex, id: number): number | undefined {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || around === undefined) return undefined;
  if (around.kind === 'call' && around.callee !== id) {
    const callee = file.expression(around.callee);
    if (around.arguments[0] !== id) return undefined;
    return callee.kind === 'global' && callee.name === 'String' ? findTaker(file, parent) : parent;
  }
  const isSame = around.kind === 'cast' || around.kind === 'nonnull' || around.kind === 'call';
  return isSame || (around.kind === 'member' && around.name === 'trim') ? findTaker(file, parent) : undefined;
}
