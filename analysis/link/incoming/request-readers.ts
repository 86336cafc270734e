import type { ExpressionId } from '../../facts.js';
import type { Framework } from '../../framework-catalog.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { usesFramework } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { VALIDATING } from '../values/schemas.js';
import type { Ref, Value } from '../values/value.js';
import type { PassedSchema } from './request-parameters.js';

/** What a call reads out of a request. */
export interface Reading {
  /** The part of what it reads from that comes out. */
  readonly holds: readonly string[];
  /** What it is read from; absent where that is the request that is being answered. */
  readonly from: Ref | undefined;
  readonly schema: Omit<PassedSchema, 'path'> | undefined;
}

/** `readBody(event)`, `readValidatedBody(event, schema.parse)`, `headers()`, `c.req.valid('json')`. */
export function findReading(linker: Linker, ref: Ref, callee: ExpressionId, given: readonly ExpressionId[]): Reading | undefined {
  const { file } = ref;
  const target = file.expression(callee);
  const [first] = given;
  if (target.kind === 'member')
    return target.name === 'valid' && first !== undefined ? findValid({ ...ref, id: target.object }, { ...ref, id: first }) : undefined;
  const name = target.kind === 'global' ? target.name : target.kind === 'name' ? file.bindingAt(target.binding)?.name : undefined;
  if (name === undefined || !linker.catalog.readerNames.has(name)) return undefined;
  const reader = findReader(linker, file, linker.resolve({ ...ref, id: callee }));
  if (!reader) return undefined;
  const schema = given[reader.schema ?? -1];
  return { holds: [reader.holds], from: undefined, schema: schema === undefined ? undefined : toSchema({ ...ref, id: schema }, ref) };
}

type Reader = NonNullable<Framework['readers']>[number];

function findReader(linker: Linker, file: FileIndex, values: readonly Value[]): Reader | undefined {
  for (const value of values) {
    if ((value.kind !== 'global' && value.kind !== 'package') || value.path.length !== 1) continue;
    for (const { packages, readers = [] } of linker.catalog.catalog.frameworks) {
      const found = readers.find(({ functions }) => functions.includes(value.path[0] ?? ''));
      if (!found) continue;
      const isOwn =
        value.kind === 'global'
          ? usesFramework(linker, file, packages)
          : packages.some((pattern) => isPackageMatch(pattern, value.specifier));
      if (isOwn) return found;
    }
  }
  return undefined;
}

/** What Hono's validators have let through is asked for by the place that it came from. */
function findValid(from: Ref, place: Ref): Reading | undefined {
  const literal = place.file.expression(place.id);
  return literal.kind === 'literal' ? { holds: [`valid:${literal.value}`], from, schema: undefined } : undefined;
}

/** `schema.parse` as a function is as good as the schema. */
function toSchema(given: Ref, call: Ref): Omit<PassedSchema, 'path'> {
  const expression = given.file.expression(given.id);
  const isMethod = expression.kind === 'member' && VALIDATING.test(expression.name);
  return { call, schema: isMethod ? { ...given, id: expression.object } : given };
}
