import { isPackageMatch } from '../files/scan.js';
import type { Linker } from './linker.js';
import { argumentsOf, findProperty, type Ref, type Value } from './value.js';

type PackageValue = Extract<Value, { kind: 'package' }>;

const CHECKING = /^(?:parse|safeParse)(?:Async)?$/;
const FILLING = /^(?:default|prefault|catch)$/;

/**
 * What a field of a checked value is where nothing was sent for it: `MODEL: z.string().default('gpt-5')` of `schema.parse(process.env).MODEL`.
 * Only what is written down as a text, a number or a truth value.
 */
export function readSchemaDefault(linker: Linker, value: PackageValue, name: string): readonly Value[] {
  return findFields(linker, value, name)
    .slice(0, 1)
    .flatMap((field) => linker.resolve(field).flatMap((schema) => readDefault(linker, schema)));
}

/** The schemas of the field, the last that the chain names first. */
function findFields(linker: Linker, { specifier, path, calls }: PackageValue, name: string): readonly Ref[] {
  const [last, ...before] = calls.toReversed();
  if (!last) return [];
  const written = path.at(-1) === 'data' ? path.slice(0, -1) : path;
  if (written.at(-1) !== '()') return [];
  if (linker.catalog.findValidator(specifier) !== undefined && CHECKING.test(written.at(-2) ?? ''))
    return before.flatMap((call) => findGiven(linker, call, [], name));
  const tables = linker.catalog.catalog.environment.tables.filter(({ packages }) => packages.some((one) => isPackageMatch(one, specifier)));
  return tables.flatMap(({ members }) => members.flatMap((member) => findGiven(linker, last, [member], name)));
}

/** `name` of the object that a call is given, or of what stands there below `members`. */
function findGiven(linker: Linker, call: Ref, members: readonly string[], name: string): readonly Ref[] {
  const [given] = argumentsOf(call);
  if (given === undefined) return [];
  const owners = members.reduce<readonly Value[]>(
    (values, member) => values.flatMap((value) => (value.kind === 'object' ? linker.member(value, member, value.at) : [])),
    linker.resolve({ ...call, id: given }),
  );
  return owners.flatMap((owner) => (owner.kind === 'object' ? (findProperty(owner.at, name) ?? []) : []));
}

function readDefault(linker: Linker, schema: Value): readonly Value[] {
  if (schema.kind !== 'package') return [];
  const names = schema.path.flatMap((token, i) => (token === '()' ? [schema.path[i - 1] ?? ''] : []));
  const at = names.findLastIndex((one) => FILLING.test(one));
  const call = schema.calls[at];
  const given = call && argumentsOf(call)[0];
  if (!call || given === undefined) return [];
  return linker.resolve({ ...call, id: given }).filter((value) => value.kind === 'literal');
}
