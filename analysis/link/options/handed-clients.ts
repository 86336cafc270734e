import type { ExpressionId } from '../../facts.js';
import type { DetectedCall } from '../calls/detect.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from '../values/call-sites.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type ClientValue, type Ref } from '../values/value.js';

const DEEPEST = 6;
const MOST_CALLS = 40;

/**
 * The clients of a call, each with its construction where that can be found. What a parameter's type promises (`ask(client: OpenAI)`) is made
 * by those who call the method, also through an interface; if one of them can't be followed, only the promise is known.
 */
export function findHandedClients(linker: Linker, { ref, sdk, clients }: Extract<DetectedCall, { kind: 'sdk' }>): readonly ClientValue[] {
  const isPromise = clients.length > 0 && clients.every(({ construct, derivations }) => !construct && derivations.length === 0);
  const call = ref.file.expression(ref.id);
  if (!isPromise || call.kind !== 'call') return clients;
  const handed = findHanded(linker, { ...ref, id: findOwner(ref.file, call.callee) }, 0);
  return handed?.every((one) => one.sdk === sdk) ? handed : clients;
}

/** `client` of `client.chat.completions.create`. */
function findOwner(file: FileIndex, id: ExpressionId): ExpressionId {
  const expression = file.expression(id);
  return expression.kind === 'member' ? findOwner(file, expression.object) : id;
}

/** None is never the answer: there is undefined in its place. */
function findHanded(linker: Linker, at: Ref, depth: number): readonly ClientValue[] | undefined {
  const values = linker.resolve(at);
  const built = values.flatMap((value) =>
    value.kind === 'client' && value.client.construct && value.path.length === 0 ? [value.client] : [],
  );
  if (built.length > 0 && built.length === values.length) return built;
  const name = at.file.expression(at.id);
  const binding = name.kind === 'name' ? at.file.bindingAt(name.binding) : undefined;
  const parameter = binding?.parameter;
  if (!binding || !parameter || parameter.rest || parameter.default !== undefined || binding.sources.length > 0 || depth > DEEPEST)
    return undefined;
  const { calls, seen } = findCallSites(linker, at.file, binding.function);
  if (!seen || calls.length === 0 || calls.length > MOST_CALLS) return undefined;
  const handed = calls.map(({ file, id }) => findArgument(linker, { file, id }, parameter.index, depth));
  return handed.every((one) => one !== undefined) ? distinct(handed.flat()) : undefined;
}

function findArgument(linker: Linker, call: Ref, index: number, depth: number): readonly ClientValue[] | undefined {
  const given = argumentsOf(call).slice(0, index + 1);
  const argument = given[index];
  if (argument === undefined || given.some((id) => call.file.expression(id).kind === 'spread')) return undefined;
  return findHanded(linker, { ...call, id: argument }, depth + 1);
}

function distinct(clients: readonly ClientValue[]): readonly ClientValue[] {
  return clients.filter((one, i) => clients.findIndex(({ construct }) => isSame(construct, one.construct)) === i);
}

function isSame(one: Ref | undefined, other: Ref | undefined): boolean {
  return one?.file === other?.file && one?.id === other?.id;
}
