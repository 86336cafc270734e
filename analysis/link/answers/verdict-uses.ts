import type { Statement } from '../../facts.js';
import { hasErrorStatus, isErrorAnswer } from '../failures/error-answers.js';
import type { FileIndex } from '../files/file-index.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { isRefusal } from '../values/outcomes.js';
import type { Ref } from '../values/value.js';

/** A place that decides by a verdict. */
interface Use {
  /** It goes on where the verdict is true. */
  readonly isConsent: boolean;
  /** Somebody is told that they may not where it is false: an error is thrown or answered. */
  readonly isPermit: boolean;
}

/** Those who are given a verdict go on where it is true, and nobody goes on where it is false: `if (!(await isAllowed(text))) return`. */
export function isConsent(linker: Linker, verdict: Ref): boolean {
  const uses = usesOf(linker, verdict, true);
  return uses.length > 0 && uses.every((one) => one.isConsent);
}

/** The same, and where it is false somebody is told so: `if (!(await mayPost(text))) throw new Error('Not allowed.')`. */
export function isPermit(linker: Linker, verdict: Ref): boolean {
  const uses = usesOf(linker, verdict, true);
  return uses.every((one) => one.isConsent) && uses.some((one) => one.isPermit);
}

/** `stands` says whether the verdict is as it was, or turned round. */
function usesOf(linker: Linker, at: Ref, stands: boolean): readonly Use[] {
  const found: Use[] = [];
  follow(linker, [{ ...at, path: [], suffix: [], stack: [] }], (event) => {
    if (event.kind !== 'tested') return undefined;
    const { file, id } = event.flow;
    const by = event.by === undefined ? undefined : file.expression(event.by);
    if (event.by !== undefined && by?.kind === 'unary' && by.operator === '!')
      found.push(...usesOf(linker, { file, id: event.by }, !stands));
    if (by?.kind === 'logical' && by.operator === '&&') found.push({ isConsent: stands, isPermit: false });
    const statement = by === undefined ? file.statementOf(id)?.statement : undefined;
    if (statement?.kind === 'if' && statement.condition === id) {
      const isThenDenied = isDenial(linker, file, statement.then);
      const isThenRefused = isThenDenied || isRefusal(file, statement.then);
      found.push({
        isConsent: isThenRefused ? !stands : stands,
        isPermit: stands ? isDenial(linker, file, statement.else) : isThenDenied,
      });
    }
    return 'stop';
  });
  return found;
}

/** Ends with an error that is thrown or answered: `return new Response('No', { status: 403 })`, `res.status(403).end(); return`. */
function isDenial(linker: Linker, file: FileIndex, statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  if (last?.kind === 'block') return isDenial(linker, file, last.body);
  if (last?.kind === 'throw') return true;
  if (last?.kind !== 'return') return false;
  if (last.value !== undefined) return isErrorAnswer(linker, { file, id: last.value });
  return statements.some((one) => one.kind === 'expression' && hasErrorStatus(file, one.value));
}
