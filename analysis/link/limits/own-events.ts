import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findFunctionUses } from '../values/call-sites.js';
import { arrayParts } from '../values/composed.js';
import { findCalled } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { isInside } from '../values/timers.js';
import { argumentsOf, identityOf, type Ref } from '../values/value.js';

/** Where a handler makes the event that it is run for: `workflow.handle([planned], async () => planned.with({}))`. */
export function findOwnEvents(linker: Linker, file: FileIndex, handler: FunctionId): readonly ExpressionId[] {
  const { handledEvents } = linker.catalog.catalog.idioms;
  const calls = handledEvents.makers.flatMap((name) => file.callsNamed(name));
  const made = calls.filter((id) => isInside(file, file.expression(id).function, handler));
  if (made.length === 0) return [];
  const events = new Set(findHandled(linker, file, handler).flatMap((event) => identitiesOf(linker, event)));
  return made.filter((id) => {
    const call = file.expression(id);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    return callee?.kind === 'member' && identitiesOf(linker, { file, id: callee.object }).some((one) => events.has(one));
  });
}

/** The events that the function is registered for. */
function findHandled(linker: Linker, file: FileIndex, handler: FunctionId): readonly Ref[] {
  const { handledEvents } = linker.catalog.catalog.idioms;
  return findFunctionUses(linker, file, handler, []).flatMap((use) => {
    if (use.kind !== 'argument' || use.index !== 1 || !findCalled(linker, use.call, [handledEvents])) return [];
    const [events] = argumentsOf(use.call);
    return events === undefined ? [] : arrayParts({ file: use.call.file, id: events });
  });
}

function identitiesOf(linker: Linker, event: Ref): readonly string[] {
  return linker.resolve(event).flatMap((value) => (value.kind === 'package' && value.calls.length > 0 ? [identityOf(value)] : []));
}
