import type { SafetyOff } from '../../calls.js';
import type { SafetySwitch } from '../../catalog.js';
import type { ObjectProperty } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/** Options of a file's objects that the catalog knows to switch a protection off, where the file uses the SDK that they belong to or names its address. */
export function findSafetyOff(linker: Linker, file: FileIndex): readonly SafetyOff[] {
  const switches = linker.catalog.catalog.safety.filter(
    ({ packages, addresses = [] }) => usesAny(file, packages) || addresses.some((part) => linker.project.mentions(file.path, part)),
  );
  if (switches.length === 0) return [];
  return file.expressionIds.flatMap((id) => {
    const expression = file.expression(id);
    if (expression.kind !== 'object') return [];
    return expression.properties.flatMap((property) => switches.flatMap((one) => toSafetyOff(linker, { file, id }, property, one)));
  });
}

function usesAny(file: FileIndex, packages: readonly string[]): boolean {
  const specifiers = [...file.imports.map(({ from }) => from), ...file.loads.map(({ specifier }) => specifier)];
  return specifiers.some((specifier) => packages.some((name) => isPackageMatch(name, specifier)));
}

function toSafetyOff(
  linker: Linker,
  { file, id }: Ref,
  property: ObjectProperty,
  { option, values, beside, unless, of }: SafetySwitch,
): readonly SafetyOff[] {
  if (property.kind !== 'property' || property.name !== option) return [];
  const object = file.expression(id);
  const has = (name: string) => object.kind === 'object' && object.properties.some((one) => one.kind === 'property' && one.name === name);
  if (!(beside ?? []).every(has) || (unless ?? []).some(has)) return [];
  const written = readWritten(file, property.value);
  const value = written ?? readNamed(linker, { file, id: property.value });
  return value !== undefined && values.includes(value)
    ? [{ ...siteOf({ file, id: property.value }), option, value: String(value), of }]
    : [];
}

/** `const THRESHOLD = 'BLOCK_NONE'`: the only value that a name has. */
function readNamed(linker: Linker, ref: Ref): string | boolean | undefined {
  const expression = ref.file.expression(ref.id);
  if (expression.kind !== 'name' || ref.file.bindingAt(expression.binding)?.parameter) return undefined;
  const [value, ...others] = linker.resolve(ref);
  if (!value || others.length > 0) return undefined;
  if (value.kind === 'package') return value.path.at(-1);
  const literal = value.kind === 'literal' ? value.value : undefined;
  return typeof literal === 'string' || typeof literal === 'boolean' ? literal : undefined;
}

/** `'BLOCK_NONE'`, or the last name of `HarmBlockThreshold.BLOCK_NONE`. */
function readWritten(file: FileIndex, id: number): string | boolean | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'member') return expression.name;
  if (expression.kind === 'cast') return readWritten(file, expression.value);
  const value = expression.kind === 'literal' ? expression.value : undefined;
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
