import type { ToolBuilder, ToolClass } from '../../catalog.js';
import type { ClassId } from '../../facts.js';
import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { findBases } from './entries.js';
import type { Linker } from './linker.js';
import { findProperty, type Ref, type Value } from './value.js';

/** What makes a tool of a function, where the call or construction is such. */
export function findToolBuilder(linker: Linker, call: Ref): ToolBuilder | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const values = linker.resolve({ ...call, id: expression.callee });
  return linker.catalog.catalog.tools.find(({ packages, path }) =>
    values.some((value) => {
      if (value.kind !== 'package' && value.kind !== 'client') return false;
      const specifier = value.kind === 'package' ? value.specifier : value.client.specifier;
      const made = value.kind === 'client' ? [value.client.type.exports[0] ?? '', '()', ...value.path] : value.path;
      const full = expression.kind === 'new' ? [...made, 'new'] : made;
      return packages.some((one) => isPackageMatch(one, specifier)) && isPathMatch(toTokens(path), full);
    }),
  );
}

/** What makes a tool of a class. */
export function findToolClass(linker: Linker, file: FileIndex, id: ClassId): ToolClass | undefined {
  const bases = findBases(linker, file, id);
  return linker.catalog.catalog.toolClasses.find(({ packages, base }) =>
    bases.some(({ specifier, name }) => name === base && packages.some((one) => isPackageMatch(one, specifier))),
  );
}

/** Where a builder's call is given the function that it makes a tool of. */
export function findToolRun(linker: Linker, call: Ref, { run }: ToolBuilder): Ref | undefined {
  return findPlace(linker, call, run, isRunnable);
}

/** Where it is given the schema of what a model may write. */
export function findToolSchema(linker: Linker, call: Ref, { schema }: ToolBuilder): Ref | undefined {
  return findPlace(linker, call, schema, (value) => !isRunnable(value));
}

/** `0.execute`: the first of the places where something of that kind is given. */
function findPlace(linker: Linker, call: Ref, places: readonly string[], isWanted: (value: Value) => boolean): Ref | undefined {
  const expression = call.file.expression(call.id);
  const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments : [];
  for (const place of places) {
    const [index = '', member] = place.split('.');
    const argument = given[Number(index)];
    if (argument === undefined) continue;
    const at: Ref = { ...call, id: argument };
    const found =
      member === undefined
        ? [at]
        : linker.resolve(at).flatMap((value) => (value.kind === 'object' ? (findProperty(value.at, member) ?? []) : []));
    const wanted = found.find((one) => linker.resolve(one).some(isWanted));
    if (wanted) return wanted;
  }
  return undefined;
}

function isRunnable({ kind }: Value): boolean {
  return kind === 'function';
}
