import type { Statement } from '../../facts.js';
import type { Detect } from '../calls/detect.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { findGuardForm } from './guards.js';

/** Is it an LLM call, or a call of a project function that makes one? */
export function reachesModel(linker: Linker, detect: Detect, call: Ref, depth: number): boolean {
  if (detect(call.file, call.file.partOf(call.id)).some((found) => found.ref.id === call.id)) return true;
  if (depth > 2) return false;
  if (runsAsker(linker, detect, call, depth)) return true;
  return (
    mayReachSeed(linker, call) &&
    findCallees(linker, call).some(
      ({ file, function: id }) =>
        linker.project.reachesSeed(file.path) &&
        linker.modelReach.get(
          `${file.path}#${id} ${depth}`,
          () => file.callsIn(id).some((inner) => reachesModel(linker, detect, { file, id: inner }, depth + 1)),
          file.path,
        ),
    )
  );
}

/** Do the statements ask a model, by themselves or by what they call? */
export function isAskedWithin(linker: Linker, detect: Detect, file: FileIndex, [first, ...others]: readonly Statement[]): boolean {
  if (!first) return false;
  const calls = file.callsWithin([first.span[0], (others.at(-1) ?? first).span[1]]);
  return calls.some((id) => reachesModel(linker, detect, { file, id }, 0));
}

/** `pRetry(() => ask(text))`: a guard runs what it is given. */
function runsAsker(linker: Linker, detect: Detect, call: Ref, depth: number): boolean {
  const { file, id } = call;
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  return expression.arguments.some((argument, i) => {
    const given = file.expression(argument);
    if (given.kind !== 'function' || !findGuardForm(linker, call, i)) return false;
    return file.callsIn(given.declares).some((inner) => reachesModel(linker, detect, { file, id: inner }, depth + 1));
  });
}

/** What is imported from a package, or from files that know of no model, need not be looked up. */
function mayReachSeed(linker: Linker, { file, id }: Ref): boolean {
  let expression = file.expression(id);
  while (expression.kind === 'call' || expression.kind === 'member')
    expression = file.expression(expression.kind === 'call' ? expression.callee : expression.object);
  if (expression.kind === 'global' || expression.kind === 'literal' || expression.kind === 'template') return false;
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  const target = imported && linker.project.resolve(file.path, imported.from);
  return !imported || (target !== undefined && linker.project.reachesSeed(target));
}
