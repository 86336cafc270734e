import type { DetectedCall } from '../calls/detect.js';
import { readOption } from '../options/options.js';
import { findJson } from '../values/json-objects.js';
import type { Linker } from '../values/linker.js';
import { findProperty, type Ref } from '../values/value.js';

/** The call as what its body asks for, where one method takes bodies of several kinds and the id of the model does not tell. */
export function toAsked(linker: Linker, call: DetectedCall): DetectedCall {
  const kinds = call.kind === 'sdk' ? call.operation.bodies : undefined;
  if (call.kind !== 'sdk' || !kinds) return call;
  const reading = readOption(linker, call.ref, [], call.operation.options.body, null);
  const bodies = reading.state === 'known' ? findJson(linker, reading.at).filter(isFilled) : [];
  const meant = kinds.find(({ holds }) => bodies.length > 0 && bodies.every((body) => holds.some((name) => findProperty(body, name))));
  return meant ? { ...call, operation: { ...call.operation, operation: meant.operation } } : call;
}

/** `let body = {}` is filled later. */
function isFilled({ file, id }: Ref): boolean {
  const object = file.expression(id);
  return object.kind === 'object' && object.properties.length > 0;
}
