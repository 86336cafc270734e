import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';

/** What a method is called on. */
export function findReceiver({ file, id }: Ref): Ref | undefined {
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' ? { file, id: callee.object } : undefined;
}

/** The client itself, as it was built: what a chain is made of is not the chain. */
export function isJust(linker: Linker, receiver: Ref, construct: Ref): boolean {
  const values = linker.resolve(receiver);
  return values.length === 1 && values.every((one) => isBuiltAt(one, construct));
}

function isBuiltAt(value: Value, { file, id }: Ref): boolean {
  if (value.kind !== 'client' || value.path.length > 0) return false;
  const { construct, derivations, isPart } = value.client;
  return construct?.file === file && construct.id === id && derivations.length === 0 && !isPart;
}
