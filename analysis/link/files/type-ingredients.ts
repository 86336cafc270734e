import type { BindingId, TypeFact } from '../../facts.js';
import type { Ingredient } from './carriage.js';
import type { FileIndex } from './file-index.js';

/** Type names whose single argument says what the value is. */
export const TRANSPARENT_TYPES: ReadonlySet<string> = new Set([
  'Promise',
  'PromiseLike',
  'Awaited',
  'Readonly',
  'Partial',
  'Required',
  'NonNullable',
  'Omit',
  'Pick',
  'Nullable',
  'Maybe',
  'Optional',
  'Ref',
  'MutableRefObject',
]);

const PLAIN: ReadonlySet<string> = new Set(['boolean', 'number', 'bigint', 'void', 'undefined', 'null', 'never']);

/** `boolean`, `Promise<void>`: what has it carries nothing. */
export function isPlainType(type: TypeFact | undefined): boolean {
  switch (type?.kind) {
    case 'keyword':
      return PLAIN.has(type.name);
    case 'literal':
      return typeof type.value !== 'string';
    case 'union':
      return type.members.every(isPlainType);
    case 'named':
      return type.name === 'Promise' && type.arguments.length === 1 && type.arguments.every(isPlainType);
    default:
      return false;
  }
}

/** A type names what its values are of, and no address. */
export function toTypeParts(parts: readonly Ingredient[]): readonly Ingredient[] {
  return parts.flatMap((one) => (one.from === undefined ? [] : { ...one, inType: true as const }));
}

/** The specifier where the name stands for a whole module. */
export function moduleOf(file: FileIndex, id: BindingId): string | undefined {
  const binding = file.bindingAt(id);
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  return imported?.kind === 'name' && imported.imported === '*' ? imported.from : undefined;
}

export function typeParts(
  file: FileIndex,
  type: TypeFact | undefined,
  ofBinding: (id: BindingId) => readonly Ingredient[],
): readonly Ingredient[] {
  const ofAll = (types: readonly TypeFact[]) => types.flatMap((one) => typeParts(file, one, ofBinding));
  switch (type?.kind) {
    case 'named':
      return [...namedParts(file, type, ofBinding), ...toHeldParts(file, type, ofAll(type.arguments))];
    case 'union':
    case 'intersection':
      return ofAll(type.members);
    case 'object':
      return ofAll(type.members.flatMap((one) => one.type ?? []));
    case 'array':
      return ofAll([type.element]);
    case 'query':
      return type.binding === undefined ? [] : queriedParts(file, type.binding, type.name, ofBinding);
    default:
      return [];
  }
}

/** What `TRPCLink<AppRouter>` of a package does with its argument only that package knows. */
function toHeldParts(
  file: FileIndex,
  { name, binding }: Extract<TypeFact, { kind: 'named' }>,
  parts: readonly Ingredient[],
): readonly Ingredient[] {
  const imported = binding === undefined ? undefined : file.bindingAt(binding)?.import;
  const from = imported === undefined ? undefined : file.imports[imported]?.from;
  return from === undefined || TRANSPARENT_TYPES.has(name) ? parts : parts.map((one) => ({ heldBy: from, ...one }));
}

/** `typeof vscode.workspace` is one member of the module. */
function queriedParts(
  file: FileIndex,
  binding: BindingId,
  name: string,
  ofBinding: (id: BindingId) => readonly Ingredient[],
): readonly Ingredient[] {
  const from = moduleOf(file, binding);
  const [, member] = name.split('.');
  return from === undefined || member === undefined ? ofBinding(binding) : [{ from, name: member }];
}

/** Of `OpenAI.Chat.Message` nothing is known but that it's no client, unless the first name is a module. */
function namedParts(
  file: FileIndex,
  { name, binding }: Extract<TypeFact, { kind: 'named' }>,
  ofBinding: (id: BindingId) => readonly Ingredient[],
): readonly Ingredient[] {
  if (binding === undefined) return [];
  const [, member] = name.split('.');
  if (member === undefined) return ofBinding(binding);
  const from = moduleOf(file, binding);
  return from === undefined ? [] : [{ from, name: member }];
}
