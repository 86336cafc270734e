import type { Statement } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { statementsAfter } from '../files/siblings.js';
import type { Ref } from './value.js';

type If = Statement & { readonly kind: 'if' };

/** Ends by throwing, by giving nothing, or by going to the next one: whatever comes after does not happen. */
export function isRefusal(file: FileIndex, statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'block') return isRefusal(file, last.body);
  if (last.kind === 'throw' || last.kind === 'continue') return true;
  if (last.kind !== 'return') return false;
  if (last.value === undefined) return true;
  const value = file.expression(last.value);
  return value.kind === 'literal' && !value.value;
}

/** Does anything but a refusal come after this statement, in its own block? */
export function mayGoOn(file: FileIndex, statement: Statement): boolean {
  const after = statementsAfter(file, statement);
  return after.length > 0 && !isRefusal(file, after.slice(0, 1));
}

/** The next statement leaves: it is what happens where nothing before did. */
export function isSettledAfter(file: FileIndex, statement: Statement): boolean {
  return leaves(statementsAfter(file, statement).slice(0, 1));
}

/** Sets variables and does no more, so that what they held before stands for everything else. */
export function onlyAssign(file: FileIndex, bodies: readonly (readonly Statement[])[]): boolean {
  return bodies.every((body) =>
    body.every((one): boolean => {
      if (one.kind === 'block') return onlyAssign(file, [one.body]);
      return one.kind === 'break' || (one.kind === 'expression' && file.expression(one.value).kind === 'assign');
    }),
  );
}

/** A chain of cases that has no last `else`, and whose cases do not all leave so that what follows is one. */
export function isDefaultless(file: FileIndex, chain: readonly If[]): boolean {
  const bodies = chain.map(({ then }) => then);
  return !onlyAssign(file, bodies) && (chain.at(-1)?.else ?? []).length === 0 && !chain.every(({ then }) => leaves(then));
}

/** The function ends here, with whatever it gives. */
export function returnsOrThrows(statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  return last?.kind === 'block' ? returnsOrThrows(last.body) : last?.kind === 'return' || last?.kind === 'throw';
}

function leaves(statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  if (last?.kind === 'block') return leaves(last.body);
  return last?.kind === 'return' || last?.kind === 'throw' || last?.kind === 'continue' || last?.kind === 'break';
}

/** Decides whether a loop goes on: its condition, or an `if` that leaves it. */
export function isLoopEnd({ file, id }: Ref): boolean {
  const node = file.statementOf(id);
  if (node?.statement.kind === 'loop') return true;
  if (node?.statement.kind !== 'if') return false;
  const loop = loopAround(node);
  if (!loop) return false;
  const ends = [node.statement.then, node.statement.else].filter(leaves);
  return ends.some((statements) => !endsRoundAlone(loop, statements));
}

interface Around {
  readonly loop: Statement;
  /** What is thrown on the way may come to a handler inside the loop, which goes on with the next round. */
  readonly isTried: boolean;
}

function loopAround(node: StatementNode): Around | undefined {
  let isTried = false;
  for (let at: StatementNode | undefined = node; at; at = at.parent) {
    if (at.region === 'loop' && at.parent) return { loop: at.parent.statement, isTried };
    isTried ||= at.region === 'try';
  }
  return undefined;
}

/** `for (const one of posts) { … continue; }` goes to the next one whatever was said of this one, and what throws is no end that the loop waits for. */
function endsRoundAlone({ loop, isTried }: Around, statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  if (last?.kind === 'block') return endsRoundAlone({ loop, isTried }, last.body);
  if (last?.kind === 'throw') return !isTried;
  return last?.kind === 'continue' && last.label === undefined && loop.kind === 'loop' && loop.loop === 'for-of';
}
