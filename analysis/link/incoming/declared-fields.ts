import { type ClassId, type ClassMember, ELEMENT, type TypeFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';

/**
 * What a class lets through in one of its fields, by the field's decorators: any text, any that is not too long, or something that more is
 * said of than can be read.
 */
export type FieldAdmission = 'any' | 'bounded' | 'unknown';

const DEEPEST = 4;

/** `path` is the part of a value of that type that is asked about. An interface says nothing of what comes. */
export function readDeclared(
  linker: Linker,
  file: FileIndex,
  type: TypeFact | undefined,
  path: readonly string[],
  depth = 0,
): FieldAdmission {
  if (type?.kind === 'array') return readDeclared(linker, file, type.element, path[0] === ELEMENT ? path.slice(1) : path, depth);
  if (type?.kind !== 'named' || type.binding === undefined) return 'any';
  return strictest(
    linker.type(file, type).map((value) => {
      if (value.kind !== 'instance') return value.kind === 'typed' ? 'any' : 'unknown';
      return readField(linker, value.file, value.id, path, depth);
    }),
  );
}

function strictest(admissions: readonly FieldAdmission[]): FieldAdmission {
  return (['unknown', 'bounded'] as const).find((one) => admissions.includes(one)) ?? 'any';
}

function readField(linker: Linker, file: FileIndex, id: ClassId, [name, ...rest]: readonly string[], depth: number): FieldAdmission {
  const members = file.classAt(id)?.members ?? [];
  const field = members.find((one) => one.name === name);
  if (field) return readDecorators(linker, file, field, rest, depth);
  const parent = file.classAt(id)?.extends;
  if (parent !== undefined && name !== undefined && depth < DEEPEST) {
    const inherited = linker
      .resolve({ file, id: parent })
      .map((value) => (value.kind === 'class' ? readField(linker, value.file, value.id, [name, ...rest], depth + 1) : 'unknown'));
    return strictest(inherited);
  }
  return members.some(({ decorators }) => decorators.length > 0) ? 'unknown' : 'any';
}

function readDecorators(
  linker: Linker,
  file: FileIndex,
  { decorators, type }: ClassMember,
  rest: readonly string[],
  depth: number,
): FieldAdmission {
  const said = decorators.map((id) => readDecorator(linker, file, id));
  if (said.includes('unknown')) return 'unknown';
  if (!said.includes('nested')) return said.includes('bounding') ? 'bounded' : 'any';
  return rest.length === 0 || depth >= DEEPEST ? 'unknown' : readDeclared(linker, file, type, rest, depth + 1);
}

function readDecorator(linker: Linker, file: FileIndex, id: number): 'free' | 'bounding' | 'nested' | 'unknown' {
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? expression.callee : id;
  const [value] = linker.resolve({ file, id: callee });
  if (value?.kind !== 'package') return 'unknown';
  const name = value.path.at(-1) ?? '';
  const known = linker.catalog.catalog.fieldDecorators.find(({ packages }) => packages.some((one) => isPackageMatch(one, value.specifier)));
  return (['free', 'bounding', 'nested'] as const).find((says) => known?.[says].includes(name)) ?? 'unknown';
}
