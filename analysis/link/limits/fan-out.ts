import type { Knowledge } from '../../calls.js';
import type { ExpressionId, FunctionId } from '../../facts.js';
import { findGuardForm } from '../failures/guards.js';
import { findFunctionUses } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/** How many callers outward a list is looked for. */
const DEEPEST = 1;
/** A list that is written down with no more elements than this is short. */
const SHORT = 5;
const LONGEST_TEXT = 40;

/** The list for whose elements a call is made all at once: `Promise.all(items.map(ask))`. Absent where a limiter stands between, or the list is short. */
export function readFanOut(linker: Linker, call: Ref): Knowledge<string> {
  const list = findList(linker, call, 0);
  if (!list) return { state: 'absent' };
  const { file, span } = siteOf(list);
  const value = linker.project.code(file, span).replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
  return { state: 'known', value, evidence: [{ file, span, source: 'code', text: `asked at once for every element of ${value}` }] };
}

function findList(linker: Linker, { file, id }: Ref, depth: number): Ref | undefined {
  let frame: FunctionId = file.expression(id).function;
  while (frame !== 0) {
    const owner = file.functionOwner(frame);
    const around = owner.kind === 'expression' ? findReceiver(file, owner.expression) : undefined;
    if (!around) return findListOfCallers(linker, { file, id }, frame, depth);
    const list = around.index === 0 ? findMapped({ file, id: around.call }) : undefined;
    if (list) return isShort(linker, list) ? undefined : list;
    const guard = findGuardForm(linker, { file, id: around.call }, around.index);
    if (!guard || guard.form.provides.includes('concurrency')) return undefined;
    frame = file.expression(around.call).function;
  }
  return undefined;
}

/** The call that a function expression is handed to, if it is. */
function findReceiver(file: Ref['file'], id: ExpressionId): { readonly call: ExpressionId; readonly index: number } | undefined {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  const index = call?.kind === 'call' ? call.arguments.indexOf(id) : -1;
  return parent === undefined || index < 0 ? undefined : { call: parent, index };
}

function findListOfCallers(linker: Linker, { file }: Ref, frame: FunctionId, depth: number): Ref | undefined {
  if (depth >= DEEPEST) return undefined;
  for (const use of findFunctionUses(linker, file, frame, [])) {
    if (use.kind !== 'call' && use.kind !== 'argument') continue;
    const mapped = use.kind === 'argument' && use.index === 0 && use.path.length === 0 ? findMapped(use.call) : undefined;
    if (mapped && !isShort(linker, mapped)) return mapped;
    const list = use.kind === 'call' ? findList(linker, use.call, depth + 1) : undefined;
    if (list) return list;
  }
  return undefined;
}

/** `items` of `items.map(…)` and `items.flatMap(…)`: all callbacks run before any promise is awaited. */
function findMapped({ file, id }: Ref): Ref | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && (callee.name === 'map' || callee.name === 'flatMap') ? { file, id: callee.object } : undefined;
}

/** A part that was cut out, a batch of batches, or a list that is written down. */
function isShort(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'array':
      return expression.elements.length <= SHORT && expression.elements.every((element) => file.expression(element).kind !== 'spread');
    case 'call': {
      const callee = file.expression(expression.callee);
      if (callee.kind !== 'member') return false;
      if (callee.name === 'slice' || callee.name === 'splice' || callee.name === 'from') return true;
      return (callee.name === 'filter' || callee.name === 'entries') && isShort(linker, { file, id: callee.object });
    }
    case 'nonnull':
    case 'cast':
    case 'await':
      return isShort(linker, { file, id: expression.value });
    case 'name': {
      const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
      if (!source || others.length > 0) return false;
      if (source.by === 'iteration') return true;
      return source.path.length === 0 && isShort(linker, { file, id: source.from });
    }
    default:
      return false;
  }
}
