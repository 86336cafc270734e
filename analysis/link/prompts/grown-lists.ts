import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow } from '../values/flow.js';
import { findGiven, findKeepers, growsFrom, isName, isOwnField, type Keeper, keptFlows } from '../values/keepers.js';
import type { Linker } from '../values/linker.js';
import { findPut } from '../values/stores.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

const DEEPEST = 4;

export interface Request {
  readonly call: Ref;
  /** The options that take messages. */
  readonly names: ReadonlySet<string>;
  /** Parts of the answer that hold what was sent too. */
  readonly conversations: readonly string[];
}

/** `history = [...history, message]`, `history = result.history`. */
export function findGrown(linker: Linker, keeper: Keeper, request: Request): readonly Ref[] {
  if (keeper.holds === 'lists') return findPutLonger(linker, keeper, request);
  if (keeper.kind !== 'variable' && keeper.kind !== 'field') return [];
  const { file } = keeper;
  const isIt = keeper.kind === 'variable' ? isName(file, keeper.binding) : isOwnField(file, keeper.class, keeper.name);
  const given =
    keeper.kind === 'variable'
      ? (file.bindingAt(keeper.binding)?.sources ?? []).flatMap(({ from, path }) => (path.length === 0 ? [from] : []))
      : file.membersNamed(keeper.name).flatMap((member) => (isIt(member) ? findGiven(file, member) : []));
  return given.map((id) => ({ file, id })).filter((value) => growsFrom(file, value.id, isIt) || isLonger(linker, value, keeper, request));
}

/** `sessions.set(id, [...history, message])`, `sessions[id] = result.history`. */
function findPutLonger(linker: Linker, keeper: Keeper, request: Request): readonly Ref[] {
  if (keeper.member !== undefined) return [];
  return keptFlows(linker, keeper).flatMap(({ file, id }) =>
    findPut(file, id)
      .map((value) => ({ file, id: value }))
      .filter((value) => isLonger(linker, value, keeper, request)),
  );
}

function isLonger(linker: Linker, { file, id }: Ref, keeper: Keeper, request: Request, depth = 0): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'name') {
    const binding = file.bindingAt(expression.binding);
    const [source, ...others] = binding?.sources ?? [];
    if (binding?.parameter && !source) return isGivenLonger(linker, { file, id }, keeper, request, depth);
    return (
      source !== undefined &&
      others.length === 0 &&
      source.path.length === 0 &&
      depth < DEEPEST &&
      isLonger(linker, { file, id: source.from }, keeper, request, depth + 1)
    );
  }
  if (expression.kind === 'member' && request.conversations.includes(expression.name))
    return linker.resolve({ file, id: expression.object }).some((value) => value.kind === 'result' && value.call.id === request.call.id);
  if (expression.kind !== 'array') return false;
  return expression.elements.some((one) => {
    const element = file.expression(one);
    return element.kind === 'spread' && findKeepers(linker, { file, id: element.value }).some((kept) => isSameKeeper(kept, keeper));
  });
}

/** `keep(id, result.history)`, which puts it there. */
function isGivenLonger(linker: Linker, { file, id }: Ref, keeper: Keeper, request: Request, depth: number): boolean {
  const name = file.expression(id);
  const binding = name.kind === 'name' ? file.bindingAt(name.binding) : undefined;
  if (name.kind !== 'name' || !binding?.parameter || binding.parameter.rest || binding.name === '' || depth >= DEEPEST) return false;
  if (file.usesOf(name.binding).some((use) => isMeasured(file, use))) return false;
  const { index } = binding.parameter;
  return linker.callSites(file, binding.function).calls.some((call) => {
    const made = call.file.expression(call.id);
    const given = made.kind === 'call' ? made.arguments[index] : undefined;
    return given !== undefined && isLonger(linker, { file: call.file, id: given }, keeper, request, depth + 1);
  });
}

function isSameKeeper(one: Keeper, other: Keeper): boolean {
  if (one.file !== other.file || one.holds !== other.holds || one.member !== other.member) return false;
  if (one.kind === 'variable') return other.kind === 'variable' && one.binding === other.binding;
  return one.kind === 'field' && other.kind === 'field' && one.class === other.class && one.name === other.name;
}

/** `text.length`, `countTokens(text)`: somebody looks at how long the text has become. */
export function isMeasured(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind === 'member') return around.name === 'length';
  return (
    around?.kind === 'call' && around.callee !== id && /token|count|trim|trunc|limit|cut|fit|shorten/i.test(nameOf(file, around.callee))
  );
}

/** `history.length === 0`, `!history.length`: whether there is anything, not how much. */
export function asksForAny({ file, id }: Flow): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind === 'unary') return around.operator === '!';
  if (around?.kind !== 'binary') return false;
  const other = file.expression(around.left === id ? around.right : around.left);
  return other.kind === 'literal' && (other.value === 0 || other.value === 1);
}

/** The request itself, or `chain.stream(…)` beside `chain.invoke(…)`: what answers in one piece leaves the list as it is in the other way too. */
export function asksTheSame({ project }: Linker, { file, id }: Ref, asked: Ref): boolean {
  if (file !== asked.file || id === asked.id) return file === asked.file;
  const [one, other] = [id, asked.id].map((call) => receiverOf(file, call));
  const [first, second] = [one, other].map((receiver) =>
    receiver === undefined ? undefined : project.code(file.path, file.expression(receiver).span),
  );
  return first !== undefined && first === second;
}

function receiverOf(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' ? callee.object : undefined;
}
