import type { Linker } from '../values/linker.js';
import type { ClientValue, Ref } from '../values/value.js';

/** The last step of a chain; `unnamed` where there is one of which nothing is written. */
export type LastStep = Ref | 'unnamed' | undefined;

const STEPS = new Set(['pipe', 'pick', 'assign', 'map']);

/** What a client's answer last goes through: the parser in `prompt.pipe(model).pipe(parser)` and in `RunnableSequence.from([prompt, model, parser])`. */
export function findLastStep(linker: Linker, clients: readonly ClientValue[]): LastStep {
  const last = clients.flatMap(({ derivations }) => derivations.findLast(({ path }) => STEPS.has(path)) ?? []).at(-1);
  if (!last) return undefined;
  const call = last.call.file.expression(last.call.id);
  const [argument] = call.kind === 'call' ? call.arguments : [];
  if (argument === undefined) return 'unnamed';
  const given: Ref = { ...last.call, id: argument };
  const list = linker.resolve(given).find(({ kind }) => kind === 'array');
  if (list?.kind !== 'array') return given;
  const steps = list.at.file.expression(list.at.id);
  const step = steps.kind === 'array' ? steps.elements.at(-1) : undefined;
  return step === undefined ? 'unnamed' : { ...list.at, id: step };
}

/** Is it made by one of these exports? */
export function isStepOf(linker: Linker, step: LastStep, exports: readonly string[]): boolean {
  if (step === undefined || step === 'unnamed') return false;
  return linker.resolve(step).some((value) => value.kind === 'package' && value.path.some((name) => exports.includes(name)));
}
