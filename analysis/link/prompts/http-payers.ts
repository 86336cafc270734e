import type { ExpressionId } from '../../facts.js';
import type { DetectedCall } from '../calls/detect.js';
import { isEnvironmentRead } from '../values/environments.js';
import type { Linker } from '../values/linker.js';
import { findProperty, type Ref } from '../values/value.js';
import { findPromptOrigins } from './prompt-origins.js';

type HttpCall = Extract<DetectedCall, { kind: 'http' }>;

/** The headers in which providers want their keys. */
const KEY_HEADERS = /^(?:authorization|(?:x-)?api-key|x-goog-api-key)$/i;

/** By whose key a request without an SDK goes, by what its header is made of; unknown where none is seen. */
export function readHttpPayer(linker: Linker, call: HttpCall): 'sender' | 'other' | 'unknown' {
  const keys = findKeys(linker, call);
  if (keys.length === 0) return 'unknown';
  return keys.every((key) => isSent(linker, key)) ? 'sender' : 'other';
}

function findKeys(linker: Linker, { sends, instance }: HttpCall): readonly Ref[] {
  return [sends, ...(instance ? [instance] : [])].flatMap((owner) => {
    const expression = owner.file.expression(owner.id);
    const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments : [];
    const headers = given.flatMap((id) => objectsOf(linker, { ...owner, id }).flatMap((options) => findProperty(options, 'headers') ?? []));
    return headers.flatMap((at) => objectsOf(linker, at).flatMap((object) => propertiesOf(object, KEY_HEADERS))).flatMap(piecesOf);
  });
}

function objectsOf(linker: Linker, ref: Ref): readonly Ref[] {
  return linker.resolve(ref).flatMap((value) => (value.kind === 'object' ? [value.at] : []));
}

function propertiesOf(object: Ref, names: RegExp): readonly Ref[] {
  const expression = object.file.expression(object.id);
  if (expression.kind !== 'object') return [];
  return expression.properties.flatMap((one) => (one.kind === 'property' && names.test(one.name) ? [{ ...object, id: one.value }] : []));
}

/** `Bearer ${key}`, `'Bearer ' + key`: what stands behind the word. */
function piecesOf(ref: Ref): readonly Ref[] {
  const expression = ref.file.expression(ref.id);
  const go = (id: ExpressionId) => piecesOf({ ...ref, id });
  if (expression.kind === 'template') return expression.values.flatMap(go);
  if (expression.kind === 'binary') return [...go(expression.left), ...go(expression.right)];
  return expression.kind === 'literal' && /^\w+\s*$/.test(String(expression.value)) ? [] : [ref];
}

/** Does it come with the request that is being answered, and from nowhere else? */
export function isSent(linker: Linker, key: Ref): boolean {
  if (isEnvironmentRead(linker, key)) return false;
  const origins = findPromptOrigins(linker, key);
  return origins.some(({ from }) => from === 'request') && origins.every(({ from }) => from !== 'environment');
}
