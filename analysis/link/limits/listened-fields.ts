import type { RenderUse } from '../../calls.js';
import { TYPING_CALLS } from '../../components/markup.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { siteOf } from '../values/sites.js';
import { argumentsOf, calleeOf, findProperty, type Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

/** What a page is told of with every letter: a change of what stands in a field, or a key. */
export interface Heard extends RenderUse {
  readonly isKey: boolean;
}

const TYPING = /^(?:before)?input$/;
const KEYS = /^key(?:down|up|press)$/;

/** A file in which something may listen to a field without drawing it: `field.addEventListener('input', …)`, `field.oninput = …`. */
export const LISTENS =
  /\b(?:addEventListener|on)\(\s*['"`](?:(?:before)?input|key(?:down|up|press))['"`]|\.on(?:(?:before)?input|key(?:down|up|press))\s*=[^=]/;

/** `field.addEventListener('input', fn)`: the function is at `index` among the arguments of the call. */
export function readListener({ file, id }: Ref, index: number): Heard | undefined {
  const call = file.expression(id);
  if (call.kind !== 'call' || index !== 1) return undefined;
  const callee = file.expression(call.callee);
  const [named, , options] = call.arguments;
  const event = named === undefined ? undefined : file.expression(named);
  if (callee.kind !== 'member' || !/^(?:addEventListener|on)$/.test(callee.name) || event?.kind !== 'literal') return undefined;
  if (options !== undefined && findProperty({ file, id: options }, 'once')) return undefined;
  return toHeard({ file, id: call.callee }, String(event.value), file, callee.object);
}

/** `<input @input="ask">`, `<textarea v-model="question">` with `watch(question, ask)`: at the call that is handed the function, or in it. */
export function readTemplate({ file, id }: Ref, index: number, at: ExpressionId): RenderUse | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call') return undefined;
  if (callee?.kind === 'global' && callee.name === TYPING_CALLS.typed) {
    const given = call.arguments[0] ?? at;
    const place = file.expression(given).kind === 'function' ? calleeOf({ file, id: at }) : { file, id: given };
    return { ...siteOf(place), kind: 'typing', of: 'input' };
  }
  const [watched] = call.arguments;
  if (index !== 1 || watched === undefined || nameOf(file, call.callee) !== 'watch' || !isTypedInto(file, watched)) return undefined;
  return { ...siteOf({ file, id: call.callee }), kind: 'typing', of: 'watch' };
}

/** What a field of the component's template writes with every letter. */
function isTypedInto(file: FileIndex, id: ExpressionId): boolean {
  const name = nameOf(file, id);
  return file.callsNamed(TYPING_CALLS.model).some((call) =>
    argumentsOf({ file, id: call }).some((one) => {
      const said = file.expression(one);
      return said.kind === 'literal' && said.value === name;
    }),
  );
}

/** `field.oninput = fn`: the function, or the name that it has. */
export function readAssigned({ file, id }: Ref): Heard | undefined {
  const parent = file.parentOf(id);
  const assigned = parent === undefined ? undefined : file.expression(parent);
  if (assigned?.kind !== 'assign' || assigned.target === undefined || assigned.value !== id) return undefined;
  const target = file.expression(assigned.target);
  if (target.kind !== 'member' || !target.name.startsWith('on')) return undefined;
  return toHeard({ file, id: assigned.target }, target.name.slice(2), file, target.object);
}

/** What is heard of the whole page are the keys that it has for commands. */
function toHeard(at: Ref, event: string, file: FileIndex, field: number): Heard | undefined {
  const isKey = KEYS.test(event);
  if (!TYPING.test(event) && !(isKey && !/^(?:document|window|body)$/.test(nameOf(file, field)))) return undefined;
  return { ...siteOf(at), kind: 'typing', of: event, isKey };
}
