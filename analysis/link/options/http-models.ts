import type { DetectedCall } from '../calls/detect.js';
import { findJsonObjects } from '../values/json-objects.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref, unknown, type Value } from '../values/value.js';
import { joinReadings, type OptionReading, readObjectOption } from './options.js';
import { readRequestOption } from './request-chains.js';

export type HttpCall = Extract<DetectedCall, { kind: 'http' }>;

/** What may stand for the model in the body of a request that is written without an SDK. */
export function findHttpModels(linker: Linker, call: HttpCall): readonly Value[] {
  const { bodies, isWhole } = readBodies(linker, call);
  const models = bodies.flatMap((at) =>
    isReplaced(linker, at) ? unknown('a spread') : linker.member({ kind: 'object', at }, 'model', at),
  );
  return isWhole ? models : [...models, ...unknown('the body')];
}

/** `{ model: 'gpt-4', ...body }`: whoever makes the body may say another. */
function isReplaced(linker: Linker, at: Ref): boolean {
  const object = at.file.expression(at.id);
  const last = object.kind === 'object' ? object.properties.at(-1) : undefined;
  return last?.kind === 'spread' && linker.resolve({ ...at, id: last.value }).some(({ kind }) => kind === 'unknown' || kind === 'typed');
}

/** A cap on the answer's tokens in the body. */
export function readHttpOption(linker: Linker, call: HttpCall, members: readonly string[]): OptionReading {
  const { bodies, isWhole } = readBodies(linker, call);
  const readings = members.map((member) =>
    joinReadings(
      bodies.map((at) => readObjectOption(linker, at, call.ref, member)),
      [member],
    ),
  );
  const known = readings.find(({ state }) => state === 'known');
  if (known) return known;
  const reason = 'the body of the request can not be followed';
  return (
    readings.find(({ state }) => state === 'unknown') ?? (isWhole && bodies.length > 0 ? { state: 'absent' } : { state: 'unknown', reason })
  );
}

interface Bodies {
  readonly bodies: readonly Ref[];
  /** Nothing else can be sent. */
  readonly isWhole: boolean;
}

function readBodies(linker: Linker, call: HttpCall): Bodies {
  const reading = readBody(linker, call);
  if (reading?.state !== 'known') return { bodies: [], isWhole: false };
  const found = reading.values.map((value) => findJsonObjects(linker, value));
  return { bodies: found.flatMap((objects) => objects.map(({ at }) => at)), isWhole: found.every((objects) => objects.length > 0) };
}

/** The objects that the request can send as its body. */
export function findBodies(linker: Linker, call: HttpCall): readonly Ref[] {
  return readBodies(linker, call).bodies;
}

/** A value that is sent as the body, or spread into it, and the names that are written beside it. */
export interface HandedBody {
  readonly at: Ref;
  readonly written: ReadonlySet<string>;
}

/** `body: JSON.stringify(payload)`, `body: JSON.stringify({ ...payload, stream: true })`: what nobody wrote down as an object. */
export function findHandedBodies(linker: Linker, call: HttpCall): readonly HandedBody[] {
  const reading = readBody(linker, call);
  if (reading?.state !== 'known') return [];
  return reading.values.flatMap((value): readonly HandedBody[] => {
    const objects = findJsonObjects(linker, value);
    if (objects.length > 0) return objects.flatMap(({ at }) => findSpreads(at));
    const text = value.kind === 'global' && value.path.join('.') === 'JSON.stringify.()' ? value.calls.at(-1) : undefined;
    const [given] = text ? argumentsOf(text) : [];
    return [{ at: text && given !== undefined ? { ...text, id: given } : reading.at, written: new Set() }];
  });
}

function findSpreads(object: Ref): readonly HandedBody[] {
  const expression = object.file.expression(object.id);
  if (expression.kind !== 'object') return [];
  const written = new Set(expression.properties.flatMap((one) => (one.kind === 'property' ? [one.name] : [])));
  return expression.properties.flatMap((one) => (one.kind === 'spread' ? [{ at: { ...object, id: one.value }, written }] : []));
}

function readBody(linker: Linker, call: HttpCall): OptionReading | undefined {
  if (call.stack === undefined) return undefined;
  const paths = [...new Set(call.client.functions.flatMap(({ body }) => body ?? []))];
  return readRequestOption(linker, call.sends, paths);
}
