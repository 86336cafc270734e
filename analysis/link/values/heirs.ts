import type { ClassId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { NOWHERE } from '../files/spans.js';
import type { Linker } from './linker.js';
import { findSubclasses, type InstanceValue } from './types.js';
import type { Value } from './value.js';

/** Longer chains of classes are made of themselves. */
const DEEPEST_DESCENT = 12;

interface ClassPlace {
  readonly file: FileIndex;
  readonly id: ClassId;
}

/** Classes of the project that inherit from this one, through any number of others. */
export function findHeirs(linker: Linker, file: FileIndex, id: ClassId): readonly InstanceValue[] {
  const name = file.classAt(id)?.name;
  if (name === undefined) return [];
  // The name alone may be that of another class.
  const search = () => findSubclasses(linker, file, name).filter((one) => inheritsFrom(linker, one, { file, id }));
  return linker.heirs.get(`${file.path}#${id}`, search, file.path);
}

/** Those that extend it themselves. */
export function findChildren(linker: Linker, file: FileIndex, id: ClassId): readonly InstanceValue[] {
  return findHeirs(linker, file, id).filter((heir) => findParents(linker, heir).some((parent) => isSame(parent, { file, id })));
}

export function hasConstructor({ file, id }: ClassPlace): boolean {
  return file.classAt(id)?.members.some(({ kind }) => kind === 'constructor') === true;
}

/** `super(…)` in the constructor of a class. */
export function findSuperCalls(file: FileIndex, id: ClassId): readonly ExpressionId[] {
  return file.callsWithin(file.classAt(id)?.span ?? NOWHERE).filter((one) => {
    const expression = file.expression(one);
    const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
    return callee?.kind === 'super' && callee.class === id;
  });
}

export function inheritsFrom(linker: Linker, heir: ClassPlace, base: ClassPlace, depth = 0): boolean {
  return (
    depth < DEEPEST_DESCENT &&
    findParents(linker, heir).some((parent) => isSame(parent, base) || inheritsFrom(linker, parent, base, depth + 1))
  );
}

/** Which classes decide what `this.name` is in the code of a class, where some of its heirs say it anew. */
export interface Overrides {
  readonly by: readonly ClassPlace[];
  /** An instance may have what the class itself says: it can be made, or an heir that can be says nothing. */
  readonly isOwnMeant: boolean;
}

/** Undefined where no heir says it anew. A name with `#` is each class's own. */
export function findOverrides(linker: Linker, file: FileIndex, id: ClassId, name: string): Overrides | undefined {
  if (name.startsWith('#')) return undefined;
  const base: ClassPlace = { file, id };
  const made = findHeirs(linker, file, id).filter((heir) => heir.file.classAt(heir.id)?.abstract !== true);
  const deciding = made.map((heir) => findDeciding(linker, heir, base, name));
  const by = deciding.filter((one) => one !== undefined).filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at);
  if (by.length === 0) return undefined;
  return { by, isOwnMeant: file.classAt(id)?.abstract !== true || deciding.includes(undefined) };
}

/** From the heir upwards, the first class below the base that says it. */
function findDeciding(linker: Linker, heir: ClassPlace, base: ClassPlace, name: string, depth = 0): ClassPlace | undefined {
  if (isSame(heir, base) || depth > DEEPEST_DESCENT) return undefined;
  if (saysAnew(heir, name)) return heir;
  return findParents(linker, heir)
    .map((parent) => findDeciding(linker, parent, base, name, depth + 1))
    .find((one) => one !== undefined);
}

function saysAnew({ file, id }: ClassPlace, name: string): boolean {
  const declared = file.classAt(id);
  if (declared?.members.some((member) => !member.static && member.name === name && isFilled(member))) return true;
  const made = declared?.members.find(({ kind }) => kind === 'constructor')?.declares;
  const body = made === undefined ? [] : (file.functionAt(made)?.body ?? []);
  return body.some((statement) => statement.kind === 'expression' && isAssignment(file, statement.value, name));
}

/** `declare readonly model: 'gpt-5'` and what is abstract only says of what kind it is. */
function isFilled({ value, declares, parameter }: { value?: ExpressionId; declares?: number; parameter?: number }): boolean {
  return value !== undefined || declares !== undefined || parameter !== undefined;
}

/** `this.model = …` as a statement of its own. */
function isAssignment(file: FileIndex, id: ExpressionId, name: string): boolean {
  const assignment = file.expression(id);
  const target = assignment.kind === 'assign' && assignment.target !== undefined ? file.expression(assignment.target) : undefined;
  return target?.kind === 'member' && target.name === name && file.expression(target.object).kind === 'this';
}

function findParents(linker: Linker, { file, id }: ClassPlace): readonly ClassPlace[] {
  const parent = file.classAt(id)?.extends;
  const values: readonly Value[] = parent === undefined ? [] : linker.resolve({ file, id: parent });
  return values.flatMap((value) => (value.kind === 'class' ? [value] : []));
}

function isSame(one: ClassPlace, other: ClassPlace): boolean {
  return one.file === other.file && one.id === other.id;
}
