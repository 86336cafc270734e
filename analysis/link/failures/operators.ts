import { isPathMatch, toTokens } from '../files/catalog-index.js';
import { isPackageMatch } from '../files/scan.js';
import { type Flow, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref } from '../values/value.js';
import { type FoundGuard, findGuardForm, type PassedGuard, toPassedGuard } from './guards.js';

/**
 * What limits and repeats a description of work on the way to whoever runs it, innermost first: `effect.pipe(retry({ times: 2 }))`,
 * `pipe(effect, timeout(5_000))`, `timeout(effect, 5_000)`, and the same around the generator in which it is a step.
 */
export function findOperators(linker: Linker, { library }: FoundGuard, made: Flow): readonly PassedGuard[] {
  const { pipes } = library;
  if (!pipes) return [];
  const guards: PassedGuard[] = [];
  const apply = (call: Ref, operators: readonly number[]) => {
    for (const id of operators) {
      const operator: Ref = { file: call.file, id };
      const guard = findGuardForm(linker, operator, -1);
      if (guard) guards.push(...toPassedGuard(linker, guard, operator));
    }
  };
  const isOf = (callee: Ref, paths: readonly string[]) =>
    linker
      .resolve(callee)
      .some(
        (value) =>
          value.kind === 'package' &&
          library.packages.some((name) => isPackageMatch(name, value.specifier)) &&
          paths.some((path) => isPathMatch(toTokens(path), value.path)),
      );
  follow(linker, [made], (event) => {
    const { flow } = event;
    if (event.kind === 'called') {
      if (flow.suffix.length !== 1 || flow.suffix[0] !== 'pipe') return 'stop';
      apply(event.call, argumentsOf(event.call));
      return [{ ...event.call, suffix: [] }];
    }
    if (event.kind === 'yielded') {
      const run = event.delegate ? findRunner(flow) : undefined;
      return run && isOf({ ...run, id: run.callee }, pipes.generators) ? [{ ...flow, id: run.id }] : undefined;
    }
    if (event.kind !== 'argument') return undefined;
    const call: Ref = { file: flow.file, id: event.call };
    const expression = flow.file.expression(event.call);
    if (expression.kind !== 'call') return undefined;
    const result: Flow = { ...flow, id: event.call, path: [] };
    if (event.index === 0 && isOf({ ...call, id: expression.callee }, pipes.functions)) {
      apply(call, expression.arguments.slice(1));
      return [result];
    }
    const guard = findGuardForm(linker, call, event.index);
    if (!guard) return undefined;
    guards.push(...toPassedGuard(linker, guard, call));
    return [result];
  });
  return guards;
}

/** The call that is given the generator in which something is a step. */
function findRunner({ file, id }: Flow): (Ref & { readonly callee: number }) | undefined {
  const owner = file.functionOwner(file.expression(id).function);
  const parent = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = parent === undefined ? undefined : file.expression(parent);
  return parent !== undefined && call?.kind === 'call' ? { file, id: parent, callee: call.callee } : undefined;
}
