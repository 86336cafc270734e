import type { Linker } from './linker.js';
import type { Ref, Value } from './value.js';

type ObjectValue = Extract<Value, { readonly at: Ref }>;

/** The objects that stand in an expression as JSON. */
export function findJson(linker: Linker, at: Ref): readonly Ref[] {
  return linker.resolve(at).flatMap((value) => findJsonObjects(linker, value).map((object) => object.at));
}

const BYTES_OF_TEXT = /^(?:Buffer\.from|TextEncoder\.(?:.+\.)?encode)\.\(\)$/;

/** `JSON.stringify({ … })`, as a text or in bytes, or the object itself where the client writes it as JSON. */
export function findJsonObjects(linker: Linker, value: Value): readonly ObjectValue[] {
  if (value.kind === 'object') return [value];
  if (value.kind !== 'global') return [];
  const path = value.path.join('.');
  const isBytes = BYTES_OF_TEXT.test(path);
  const call = isBytes || path === 'JSON.stringify.()' ? value.calls.at(-1) : undefined;
  const expression = call?.file.expression(call.id);
  const argument = expression?.kind === 'call' ? expression.arguments[0] : undefined;
  if (!call || argument === undefined) return [];
  const given = linker.resolve({ ...call, id: argument });
  return given.flatMap((one) => (one.kind === 'object' ? [one] : isBytes ? findJsonObjects(linker, one) : []));
}
