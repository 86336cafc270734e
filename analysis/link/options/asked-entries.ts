import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, findProperty, type Ref, type Value } from '../values/value.js';

/** `MODELS[options.role]` in a method: the entries that its callers ask for, where each of them says by a word which one it means. */
export function findAskedEntries(linker: Linker, ref: Ref): readonly Value[] {
  const entry = throughName(ref);
  const index = entry.file.expression(entry.id);
  if (index.kind !== 'index') return [];
  const words = readWords(linker, entry.file, index.key);
  return linker.resolve({ ...entry, id: index.object }).flatMap((table) => {
    if (table.kind !== 'object') return [];
    return words.flatMap((word) => linker.member(table, word, table.at)).filter(isText);
  });
}

/** What a constant of the function stands for. */
function throughName(ref: Ref): Ref {
  const name = ref.file.expression(ref.id);
  const binding = name.kind === 'name' ? ref.file.bindingAt(name.binding) : undefined;
  const [source, ...others] = binding?.sources ?? [];
  return source && binding?.kind === 'const' && others.length === 0 && source.path.length === 0 ? { ...ref, id: source.from } : ref;
}

/** Of `options.role`, `role` or `{ role }`: what every caller writes there; nothing where one of them says it in another way. */
function readWords(linker: Linker, file: FileIndex, key: ExpressionId): readonly string[] {
  const { owner, member } = readMember(file, key);
  const name = file.expression(owner);
  const binding = name.kind === 'name' ? file.bindingAt(name.binding) : undefined;
  if (!binding?.parameter || binding.parameter.rest || file.functionOwner(binding.function).kind !== 'member') return [];
  const { index } = binding.parameter;
  const said = linker.callSites(file, binding.function).calls.map((call) => {
    const given = argumentsOf(call)[index];
    const written = given === undefined || member === undefined ? given : findProperty({ ...call, id: given }, member)?.id;
    const values = written === undefined ? [] : linker.resolve({ file: call.file, id: written });
    return values.flatMap((value) => (isText(value) ? [String(value.value)] : []));
  });
  return said.every((one) => one.length === 1) ? [...new Set(said.flat())] : [];
}

function readMember(file: FileIndex, id: ExpressionId): { readonly owner: ExpressionId; readonly member?: string } {
  const expression = file.expression(id);
  if (expression.kind === 'member') return { owner: expression.object, member: expression.name };
  const [source, ...others] = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  const [member, ...inner] = source?.path ?? [];
  return source && member !== undefined && others.length + inner.length === 0 ? { owner: source.from, member } : { owner: id };
}

function isText(value: Value): value is Extract<Value, { kind: 'literal' }> {
  return value.kind === 'literal' && typeof value.value === 'string';
}
