import type { Span, Statement } from '../../facts.js';
import { type FileIndex, partsOf } from '../files/file-index.js';
import { isSame, isWithin } from '../files/spans.js';

type Loop = Extract<Statement, { kind: 'loop' }>;

const OVER_A_LIST: ReadonlySet<Loop['loop']> = new Set(['for-of', 'for-in', 'for-await']);

/**
 * `for (const row of rows) try { await digest(row) } catch {}`: with an empty handler at the end of a turn the loop goes on with the next
 * piece of work. Where it can be left, or a name outside of it is given anything, each turn may be another try for one answer.
 */
export function goesOnWithNext(file: FileIndex, handler: Span): boolean {
  const loop = file
    .functionsAround(handler)
    .map((id) => findLoop(file.functionAt(id)?.body ?? [], handler))
    .find((found) => found !== undefined);
  return loop !== undefined && OVER_A_LIST.has(loop.loop) && !isLeft(loop.body) && !givesOutward(file, loop);
}

/** The loop of which a turn ends with the `try` of this handler. */
function findLoop(body: readonly Statement[], handler: Span): Loop | undefined {
  for (const statement of body) {
    const last = statement.kind === 'loop' ? findLast(statement.body) : undefined;
    if (statement.kind === 'loop' && last?.kind === 'try' && last.catch && isSame(last.catch.span, handler)) return statement;
    for (const part of partsOf(statement)) {
      const found = findLoop(part.body, handler);
      if (found) return found;
    }
  }
  return undefined;
}

function findLast(body: readonly Statement[]): Statement | undefined {
  const last = body.at(-1);
  return last?.kind === 'block' ? findLast(last.body) : last;
}

function isLeft(body: readonly Statement[]): boolean {
  return body.some(
    (one) => one.kind === 'return' || one.kind === 'break' || one.kind === 'throw' || partsOf(one).some((part) => isLeft(part.body)),
  );
}

function givesOutward(file: FileIndex, { span }: Loop): boolean {
  return file.expressionsWithin(span).some((id) => {
    const expression = file.expression(id);
    const target = expression.kind === 'assign' && expression.target !== undefined ? file.expression(expression.target) : undefined;
    const declared = target?.kind === 'name' ? file.bindingAt(target.binding)?.span : undefined;
    return declared !== undefined && !isWithin(declared, span);
  });
}
