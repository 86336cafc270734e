import { type ClassId, type ClassMember, ELEMENT, type ExpressionId, type TypeFact } from '../../facts.js';
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
  if (known?.made?.by.includes(name)) return givesWhatCame(file, id, known.made.from) ? 'free' : 'unknown';
  return (['free', 'bounding', 'nested'] as const).find((says) => known?.[says].includes(name)) ?? 'unknown';
}

/** `@Transform(({ value }) => value?.trim())`: as much may come as before. */
function givesWhatCame(file: FileIndex, id: ExpressionId, from: string): boolean {
  const decorator = file.expression(id);
  const given = decorator.kind === 'call' && decorator.arguments[0] !== undefined ? file.expression(decorator.arguments[0]) : undefined;
  const returned = given?.kind === 'function' ? file.returnsOf(given.declares) : [];
  return returned.length > 0 && returned.every(({ value }) => value !== undefined && isWhatCame(file, value, from));
}

function isWhatCame(file: FileIndex, id: ExpressionId, from: string): boolean {
  const made = file.expression(id);
  switch (made.kind) {
    case 'name': {
      const sources = file.bindingAt(made.binding)?.sources ?? [];
      return (
        sources.length === 1 &&
        sources.every((source) => source.path.length === 1 && source.path[0] === from && isParameter(file, source.from))
      );
    }
    case 'member':
      return made.name === from && isParameter(file, made.object);
    case 'cast':
    case 'nonnull':
      return isWhatCame(file, made.value, from);
    case 'conditional':
      return isWhatCame(file, made.then, from) && isWhatCame(file, made.else, from);
    case 'call': {
      const callee = file.expression(made.callee);
      return callee.kind === 'member' && AS_LONG.has(callee.name) && isWhatCame(file, callee.object, from);
    }
    default:
      return false;
  }
}

/** What these give may be as long, and say the same. */
const AS_LONG: ReadonlySet<string> = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'toString']);

function isParameter(file: FileIndex, id: ExpressionId): boolean {
  const name = file.expression(id);
  return name.kind === 'name' && file.bindingAt(name.binding)?.kind === 'parameter';
}
