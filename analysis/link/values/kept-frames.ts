import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { constructionFlows } from './call-sites.js';
import type { Keeper } from './keepers.js';
import type { Linker } from './linker.js';
import { isSingleton } from './singletons.js';
import { calleeOf, type Ref } from './value.js';

/** The frame that a keeper is made in: for a field, that of what the instance is made in or kept by. Undefined where nobody can tell. */
export function findFrame(
  linker: Linker,
  keeper: Keeper,
): { readonly file: FileIndex; readonly frame: FunctionId; readonly made?: ExpressionId } | undefined {
  const { file } = keeper;
  if (keeper.kind === 'session' || keeper.kind === 'loaded') return { file, frame: 0 };
  if (keeper.kind === 'variable') {
    const binding = file.bindingAt(keeper.binding);
    return { file, frame: binding?.function ?? 0, made: binding?.sources[0]?.from };
  }
  const constructions = keeper.made ? [calleeOf(keeper.made)] : constructionFlows(linker, file, keeper.class);
  if (constructions.length === 0 && isSingleton(linker, file, keeper.class)) return { file, frame: 0 };
  const frames = constructions.flatMap((made) => findMaking(made) ?? []);
  return frames.find(({ frame }) => frame === 0) ?? frames[0];
}

/** An instance that is put away lives as long as what it is put into; one that is given back, nobody knows how long. */
function findMaking({ file, id }: Ref): { file: FileIndex; frame: FunctionId; made?: ExpressionId } | undefined {
  const made = file.parentOf(id);
  const frame = file.expression(id).function;
  if (made === undefined || frame === 0) return made === undefined ? undefined : { file, frame, made };
  const mentions = [...carriersOf(file, made), ...file.drawnFrom(made).flatMap(({ binding }) => file.usesOf(binding))];
  if (mentions.some((one) => isPutAway(file, one))) return { file, frame: 0 };
  return mentions.some((one) => isGivenBack(file, one)) ? undefined : { file, frame, made };
}

/** The expression itself, and those that have its value: `sessions.set(id, (session = new Session()))`. */
function carriersOf(file: FileIndex, id: ExpressionId): readonly ExpressionId[] {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  const isValue =
    around?.kind === 'assign' && around.value === id && around.target !== undefined && file.expression(around.target).kind === 'name';
  return parent !== undefined && isValue ? [id, ...carriersOf(file, parent)] : [id];
}

/** `sessions.set(id, session)`, `sessions[id] = new Session()`, where `sessions` is the file's own. */
function isPutAway(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind === 'assign' && around.target !== undefined && around.value === id) {
    const target = file.expression(around.target);
    return target.kind === 'index' && isLasting(file, target.object);
  }
  const callee = around?.kind === 'call' && around.arguments.includes(id) ? file.expression(around.callee) : undefined;
  return callee?.kind === 'member' && callee.name === 'set' && isLasting(file, callee.object);
}

function isLasting(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'name' && file.bindingAt(expression.binding)?.function === 0;
}

function isGivenBack(file: FileIndex, id: ExpressionId): boolean {
  return file.parentOf(id) === undefined && file.statementOf(id)?.statement.kind === 'return';
}
