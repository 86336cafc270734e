import type { Exposure } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { type BindingId, ELEMENT, type Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { wordOf } from '../files/words.js';
import { type Flow, type FlowEvent, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { EMPTY_TRAIL, type Fate } from './fate.js';
import { type FateContext, findThrowFates } from './fates.js';
import { readCatch } from './handlers.js';

/** What the code does with a part that is an error, and the name that the part has there. */
interface ErrorPart {
  readonly flow: Flow;
  readonly part: BindingId;
  readonly body: readonly Statement[];
}

/** `case 'error': …`: a stream that hands its failure over as one of its parts has no `catch` for it. */
function findErrorParts(linker: Linker, start: Flow, { parts = [] }: Operation): readonly ErrorPart[] {
  const found: ErrorPart[] = [];
  if (parts.length === 0) return found;
  follow(linker, [start], (event) => {
    const { file, id, suffix } = event.flow;
    if (suffix.length > 0 && !parts.includes(suffix[0] ?? '')) return 'stop';
    if (suffix[1] !== ELEMENT || suffix.length < 3) return undefined;
    if (suffix[2] !== 'type' || suffix.length > 3) return 'stop';
    const member = file.expression(id);
    const part = member.kind === 'member' ? file.expression(member.object) : undefined;
    const body = part?.kind === 'name' ? findErrorBranch(file, event) : [];
    if (part?.kind === 'name' && body.length > 0) found.push({ flow: event.flow, part: part.binding, body });
    return undefined;
  });
  return found;
}

/** `send({ error: part.error.message })`: what is done with that part is read as a handler is. */
export function findToldParts({ linker, detect }: FateContext, start: Flow, operation: Operation): readonly Exposure[] {
  return findErrorParts(linker, start, operation).flatMap(
    ({ flow, part, body }) => readCatch(linker, detect, flow.file, body, [part]).exposes,
  );
}

/** `throw part.error`: from there on it is a failure like others. */
export function findThrownParts(context: FateContext, start: Flow, operation: Operation): readonly Fate[] {
  return findErrorParts(context.linker, start, operation).flatMap(({ flow: { file, stack }, body }) =>
    body.flatMap((statement) =>
      statement.kind === 'throw' ? findThrowFates(context, { file, id: statement.value }, stack, EMPTY_TRAIL) : [],
    ),
  );
}

/** What is run where the part is an error. */
function findErrorBranch(file: FileIndex, { kind, flow, ...event }: FlowEvent): readonly Statement[] {
  const statement = file.statementOf(flow.id)?.statement;
  if (kind === 'tested' && statement?.kind === 'switch' && statement.subject === flow.id)
    return statement.cases.flatMap(({ test, body }) => (test !== undefined && wordOf(file, test) === 'error' ? body : []));
  if (kind !== 'combined' || !('by' in event) || event.by === undefined || statement?.kind !== 'if') return [];
  const by = file.expression(event.by);
  if (by.kind !== 'binary' || statement.condition !== event.by || !/^===?$/.test(by.operator)) return [];
  return wordOf(file, by.left === flow.id ? by.right : by.left) === 'error' ? statement.then : [];
}
