import type { Handler, Site } from '../../calls.js';
import type { ExpressionId, FunctionId, Span, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { isRecorder } from './error-answers.js';
import type { FateContext } from './fates.js';
import { reachesModel } from './model-reach.js';

type Try = Extract<Statement, { kind: 'try' }>;

/**
 * Where a `catch` makes the call again that has just failed, word for word, and changes nothing before. One that waits, writes to anything
 * or calls anything else may well have changed what the words mean.
 */
export function findRepeats({ linker, detect }: FateContext, handlers: readonly Handler[]): readonly Site[] {
  return handlers.flatMap((handler) => {
    if (handler.kind !== 'catch' || !handler.does.callsAlternative) return [];
    const file = linker.project.file(handler.file);
    const statement = file && findTry(file, handler.span);
    const again = statement && findSoleCall(linker, file, statement);
    if (again === undefined || !statement || !reachesModel(linker, detect, { file, id: again }, 0)) return [];
    const words = readWords(linker, { file, id: again });
    const isSame = file
      .callsWithin(statement.span)
      .some((id) => isInBlock(file, id, statement) && readWords(linker, { file, id }) === words);
    return isSame ? [siteOf({ file, id: again })] : [];
  });
}

/** The `try` whose `catch` clause this is. */
function findTry(file: FileIndex, clause: Span): Try | undefined {
  const [inside] = file.callsWithin(clause);
  for (let node = inside === undefined ? undefined : file.statementOf(inside); node; node = node.parent)
    if (node.statement.kind === 'try' && node.statement.catch?.span[0] === clause[0]) return node.statement;
  return undefined;
}

function isInBlock(file: FileIndex, id: ExpressionId, { block }: Try): boolean {
  return block.some(({ span }) => isWithin(file.expression(id).span, span));
}

/** The only call of the clause that does anything but make what it is given, if nothing is assigned there and nothing else is awaited. */
function findSoleCall(linker: Linker, file: FileIndex, { catch: clause }: Try): ExpressionId | undefined {
  if (!clause) return undefined;
  const within = file.expressionsWithin(clause.span);
  const isChanged = within.some((id) => /^(?:assign|yield|function)$/.test(file.expression(id).kind));
  if (isChanged) return undefined;
  const calls = within.filter((id) => /^(?:call|new)$/.test(file.expression(id).kind) && !isRecording(file, id, clause.span));
  const doing = calls.filter((id) => !isMaker(linker, { file, id }));
  return doing.length === 1 ? doing[0] : undefined;
}

/** A function of the project that only puts its result together makes the same of the same: `toRequest(text)`. */
function isMaker(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const callees = linker.resolve({ file, id: expression.callee });
  return callees.length > 0 && callees.every((value) => value.kind === 'function' && onlyMakes(value.file, value.id));
}

function onlyMakes(file: FileIndex, id: FunctionId): boolean {
  const span = file.functionAt(id)?.span;
  if (!span) return false;
  return !file.expressionsWithin(span).some((one) => {
    const expression = file.expression(one);
    return expression.kind === 'unary' ? /^(?:\+\+|--|delete)$/.test(expression.operator) : DOING.test(expression.kind);
  });
}

const DOING = /^(?:call|new|assign|await|yield|tagged|import)$/;

/** A recorder, or what is handed to one. */
function isRecording(file: FileIndex, id: ExpressionId, limit: Span): boolean {
  for (let at: ExpressionId | undefined = id; at !== undefined && isWithin(file.expression(at).span, limit); at = file.parentOf(at))
    if (isRecorder(file, at)) return true;
  return false;
}

function readWords(linker: Linker, { file, id }: Ref): string {
  return linker.project.code(file.path, file.expression(id).span).replace(/\s+/g, '');
}
