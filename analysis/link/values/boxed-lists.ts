import type { BindingId, ExpressionId } from '../../facts.js';
import type { Export } from '../../idiom-catalog.js';
import type { FileIndex } from '../files/file-index.js';
import { findCalled } from './idioms.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';
import { nameOf } from './written-names.js';

type Box = Export & { readonly at: string | null };

/** The list that a framework watches: `[]` of `ref([])`, `reactive([])`, `$state([])`. */
export function findBoxed(linker: Linker, { file, id }: Ref): { readonly list: ExpressionId; readonly box: Box } | undefined {
  const call = file.expression(id);
  const [given] = call.kind === 'call' ? call.arguments : [];
  if (given === undefined) return undefined;
  const list = withoutCast(file, given);
  if (file.expression(list).kind !== 'array') return undefined;
  const box = linker.catalog.catalog.idioms.boxes.find((one) => findCalled(linker, { file, id }, [one]) !== undefined);
  return box && { list, box };
}

function withoutCast(file: FileIndex, id: ExpressionId): ExpressionId {
  const expression = file.expression(id);
  return expression.kind === 'cast' ? withoutCast(file, expression.value) : id;
}

/** `turns` of `turns.value`, where the list stands in such a box. */
export function findBoxOf(linker: Linker, { file, id }: Ref): BindingId | undefined {
  const member = file.expression(id);
  const box = member.kind === 'member' ? file.expression(member.object) : undefined;
  if (member.kind !== 'member' || box?.kind !== 'name') return undefined;
  const [source, ...others] = file.bindingAt(box.binding)?.sources ?? [];
  if (source?.by !== 'initializer' || source.path.length > 0 || others.length > 0) return undefined;
  return findBoxed(linker, { file, id: source.from })?.box.at === member.name ? box.binding : undefined;
}

/** What is written is called: `failed` of `failed.value = true` where that is a box, and else its own name. */
export function nameOfWritten(linker: Linker, { file, id }: Ref): string {
  const member = file.expression(id);
  const box = member.kind === 'member' ? file.expression(member.object) : undefined;
  if (member.kind !== 'member' || box?.kind !== 'name') return nameOf(file, id);
  const binding = file.bindingAt(box.binding);
  const [source, ...others] = binding?.sources ?? [];
  if (!binding || source?.by !== 'initializer' || source.path.length > 0 || others.length > 0) return nameOf(file, id);
  const boxes = linker.catalog.catalog.idioms.boxes.filter(({ at }) => at === member.name);
  return findCalled(linker, { file, id: source.from }, boxes) === undefined ? member.name : binding.name;
}

/** `watch(turns, …)`, `computed(…)`, `nextTick(…)`: the framework itself leaves what it is given as it is. */
export function isWatching(linker: Linker, { file, id }: Ref): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return false;
  const { watchers } = linker.catalog.catalog.idioms;
  return findCalled(linker, { file, id }, [watchers]) !== undefined;
}
