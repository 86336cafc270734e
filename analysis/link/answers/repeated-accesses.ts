import type { AnswerAccess } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from '../values/value.js';

interface Believed {
  readonly at: Ref;
  readonly path: string;
  readonly access: AnswerAccess;
}

/**
 * `choices[0].message.content!` believes in two parts of one expression, and one repair mends both: what fails first is named, and mended as far
 * as anything in the expression is believed in.
 */
export function withoutNested(believed: readonly Believed[]): readonly Believed[] {
  return believed.flatMap((one) => {
    if (believed.some((other) => isReadOn(other.at, one.at))) return [];
    const outer = believed.filter((other) => isReadOn(one.at, other.at));
    return outer.length === 0 ? [one] : [{ ...one, access: { ...one.access, repairs: toOneRepair([one, ...outer]) } }];
  });
}

/** Is the second read of the first, in the same expression? */
function isReadOn({ file, id }: Ref, second: Ref): boolean {
  if (file !== second.file || id === second.id) return false;
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || around === undefined) return false;
  const goesOn = around.kind === 'member' || around.kind === 'index' ? around.object === id : /^(?:nonnull|cast)$/.test(around.kind);
  return goesOn && (parent === second.id || isReadOn({ file, id: parent }, second));
}

/** Each `?` is set where it belongs in the text of the whole; where one of them can't be, none is. */
function toOneRepair(chain: readonly Believed[]): AnswerAccess['repairs'] {
  const whole = chain.toSorted((a, b) => a.access.text.length - b.access.text.length).at(-1)?.access;
  const [repair] = whole?.repairs ?? [];
  if (!whole || !repair || chain.some(({ access }) => access.repairs.length !== 1)) return [];
  const inner = chain.flatMap(({ access }) => (access === whole ? [] : access.repairs)).toSorted((a, b) => b.span[1] - a.span[1]);
  const code = inner.reduce(
    (text, one) => text.slice(0, one.span[0] - whole.span[0]) + one.code + text.slice(one.span[1] - whole.span[0]),
    whole.text,
  );
  return [{ ...repair, code: repair.code.replace(whole.text, () => code) }];
}

/** Of places that read the same part, one that always comes after another throws nothing of its own: the first speaks for it, and mends it too. */
export function withoutRepeats(believed: readonly Believed[]): readonly AnswerAccess[] {
  const first = believed.filter((one) => !believed.some((other) => speaksFor(other, one)));
  return first.map(({ at, path, access }) => {
    const behind = believed.filter((one) => speaksFor({ at, path, access }, one));
    const all = [access, ...behind.map((one) => one.access)];
    return { ...access, repairs: all.every(({ repairs }) => repairs.length > 0) ? all.flatMap(({ repairs }) => repairs) : [] };
  });
}

function speaksFor(first: Believed, { at, path, access }: Believed): boolean {
  return first.path === path && first.access.kind === access.kind && first.access.text === access.text && isAlwaysBefore(first.at, at);
}

/** Whoever comes to the second has been at the first. */
function isAlwaysBefore({ file, id }: Ref, second: Ref): boolean {
  if (second.file !== file || second.id === id || file.expression(second.id).function !== file.expression(id).function) return false;
  const start = file.statementOf(id);
  if (!start || file.expression(id).span[0] >= file.expression(second.id).span[0] || isPerhaps(file, id)) return false;
  for (let node = file.statementOf(second.id); node; node = node.parent)
    if (node.parent === start.parent && node.region === start.region) return true;
  return false;
}

/** It stands where an expression goes only on some condition. */
function isPerhaps(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  if (parent === undefined) return false;
  const around = file.expression(parent);
  if (around.kind === 'logical' && around.right === id) return true;
  if (around.kind === 'conditional' && around.condition !== id) return true;
  return isPerhaps(file, parent);
}
