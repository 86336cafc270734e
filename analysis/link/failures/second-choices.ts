import type { ExpressionId, Statement } from '../../facts.js';
import type { Detect } from '../calls/detect.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { givesAnother } from './alternatives.js';
import { reachesModel } from './model-reach.js';

/**
 * `ask(first).catch(() => ask(second))`, and the same in a `catch`: does this call stand where another one has failed? Then it is the fallback,
 * and needs none itself. The same words again are only another attempt.
 */
export function isSecondChoice(linker: Linker, detect: Detect, call: Ref): boolean {
  const { file, id } = call;
  if (!givesAnother(linker, call)) return false;
  const words = readWords(linker, call);
  const isOther = (one: ExpressionId) => {
    const other: Ref = { file, id: one };
    return one !== id && reachesModel(linker, detect, other, 0) && readWords(linker, other) !== words;
  };
  for (let node = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (node.region === 'catch' && around.kind === 'try') return callsIn(file, around.block).some(isOther);
  }
  const failed = findFailed(file, id);
  return failed !== undefined && isOther(failed);
}

function callsIn(file: FileIndex, body: readonly Statement[]): readonly ExpressionId[] {
  return body.flatMap(({ span }) => file.callsWithin(span)).filter((id) => isOfFrame(file, id, body));
}

/** What a function that is only made there does fails elsewhere. */
function isOfFrame(file: FileIndex, id: ExpressionId, body: readonly Statement[]): boolean {
  const around = file.functionAt(file.expression(id).function);
  return around === undefined || body[0] === undefined || !isWithin(around.span, [body[0].span[0], body.at(-1)?.span[1] ?? 0]);
}

/** The call whose failure this function handles: `ask().catch(…)`, `ask().then(…, …)`. */
function findFailed(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const owner = file.functionOwner(file.expression(id).function);
  const parent = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const handling = parent === undefined ? undefined : file.expression(parent);
  const callee = handling?.kind === 'call' ? file.expression(handling.callee) : undefined;
  if (owner.kind !== 'expression' || handling?.kind !== 'call' || callee?.kind !== 'member') return undefined;
  const position = handling.arguments.indexOf(owner.expression);
  return (callee.name === 'catch' && position === 0) || (callee.name === 'then' && position === 1)
    ? startOf(file, callee.object)
    : undefined;
}

/** The call at the head of `.then(…).finally(…)`. */
function startOf(file: FileIndex, id: ExpressionId): ExpressionId {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && /^(?:then|catch|finally)$/.test(callee.name) ? startOf(file, callee.object) : id;
}

function readWords({ project }: Linker, { file, id }: Ref): string {
  return project.code(file.path, file.expression(id).span).replace(/\s+/g, '');
}
