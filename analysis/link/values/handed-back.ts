import { lastOf } from '../files/catalog-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from './linker.js';
import { argumentsOf, type Ref, type Value } from './value.js';

/** `result.lastAgent` of `run(agent, input)`: the agent that was run, or one to which it has handed over, which is found from there. Nothing where that is asked of itself. */
export function readHandedBack(linker: Linker, call: Ref, name: string): readonly Value[] | undefined {
  const known = linker.catalog.catalog.idioms.handedBack.filter(({ members }) => members.includes(name));
  const expression = call.file.expression(call.id);
  if (known.length === 0 || expression.kind !== 'call') return undefined;
  const called = linker.resolve({ ...call, id: expression.callee });
  const found = known.find(({ packages, names }) => called.some((value) => isMethodOf(value, packages, names)));
  const given = found && argumentsOf(call)[found.argument];
  return given === undefined ? undefined : linker.resolve({ ...call, id: given });
}

function isMethodOf(value: Value, packages: readonly string[], names: readonly string[]): boolean {
  const specifier = value.kind === 'client' ? value.client.specifier : value.kind === 'package' ? value.specifier : undefined;
  if (specifier === undefined || (value.kind !== 'client' && value.kind !== 'package')) return false;
  return packages.some((name) => isPackageMatch(name, specifier)) && names.includes(lastOf(value.path));
}
