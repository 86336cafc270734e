import type { DetectedCall } from './detect.js';
import type { Linker } from './linker.js';
import { type OptionReading, readOption } from './options.js';
import type { Ref, Value } from './value.js';

/** The id of the model in the body of a request that is written without an SDK; undefined where several may stand there. */
export function findHttpModel(linker: Linker, call: Extract<DetectedCall, { kind: 'http' }>): { text: string; at: Ref } | undefined {
  const reading = readBody(linker, call);
  if (reading?.state !== 'known') return undefined;
  const bodies = reading.values.flatMap((value) => findObjects(linker, value));
  const models = bodies.flatMap((body) => linker.member(body, 'model', body.at));
  const [only, ...others] = models;
  const isOne = reading.values.length === 1 && bodies.length === 1 && others.length === 0;
  return isOne && only?.kind === 'literal' && typeof only.value === 'string' ? { text: only.value, at: only.at } : undefined;
}

/** The objects that the request can send as its body. */
export function findBodies(linker: Linker, call: Extract<DetectedCall, { kind: 'http' }>): readonly Ref[] {
  const reading = readBody(linker, call);
  return reading?.state === 'known' ? reading.values.flatMap((value) => findObjects(linker, value).map(({ at }) => at)) : [];
}

/** What a project function that forwards the URL sends is not followed. */
function readBody(linker: Linker, call: Extract<DetectedCall, { kind: 'http' }>): OptionReading | undefined {
  if (call.sends !== call.ref) return undefined;
  const paths = [...new Set(call.client.functions.flatMap(({ body }) => body ?? []))];
  return readOption(linker, call.ref, [], paths, null);
}

type ObjectValue = Extract<Value, { readonly at: Ref }>;

/** `JSON.stringify({ … })`, or the object itself where the client writes it as JSON. */
function findObjects(linker: Linker, value: Value): readonly ObjectValue[] {
  if (value.kind === 'object') return [value];
  const call = value.kind === 'global' && value.path.join('.') === 'JSON.stringify.()' ? value.calls.at(-1) : undefined;
  const expression = call?.file.expression(call.id);
  const argument = expression?.kind === 'call' ? expression.arguments[0] : undefined;
  if (!call || argument === undefined) return [];
  return linker.resolve({ ...call, id: argument }).flatMap((one) => (one.kind === 'object' ? [one] : []));
}
