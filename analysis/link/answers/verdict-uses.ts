import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { isRefusal } from '../values/outcomes.js';
import type { Ref } from '../values/value.js';

/** Those who are given a verdict go on where it is true, and nobody goes on where it is false: `if (!(await isAllowed(text))) return`. */
export function isConsent(linker: Linker, verdict: Ref): boolean {
  const consents = consentsOf(linker, verdict, true);
  return consents.length > 0 && consents.every((one) => one);
}

/** For each place that decides by it, the verdict with which it goes on. `stands` says whether the verdict is as it was, or turned round. */
function consentsOf(linker: Linker, at: Ref, stands: boolean): readonly boolean[] {
  const found: boolean[] = [];
  follow(linker, [{ ...at, path: [], suffix: [], stack: [] }], (event) => {
    if (event.kind !== 'tested') return undefined;
    const { file, id } = event.flow;
    const by = event.by === undefined ? undefined : file.expression(event.by);
    if (event.by !== undefined && by?.kind === 'unary' && by.operator === '!')
      found.push(...consentsOf(linker, { file, id: event.by }, !stands));
    if (by?.kind === 'logical' && by.operator === '&&') found.push(stands);
    const statement = by === undefined ? file.statementOf(id)?.statement : undefined;
    if (statement?.kind === 'if' && statement.condition === id) found.push(isRefusal(file, statement.then) ? !stands : stands);
    return 'stop';
  });
  return found;
}
