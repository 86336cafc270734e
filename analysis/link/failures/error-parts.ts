import type { Exposure } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { ELEMENT, type Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { wordOf } from '../files/words.js';
import { type Flow, type FlowEvent, follow } from '../values/flow.js';
import type { FateContext } from './fates.js';
import { readCatch } from './handlers.js';

/**
 * `case 'error': send({ error: part.error.message })`: a stream that hands its failure over as one of its parts has no `catch` for it, and what
 * the code does with that part is read as a handler is.
 */
export function findToldParts({ linker, detect }: FateContext, start: Flow, { parts = [] }: Operation): readonly Exposure[] {
  const found: Exposure[] = [];
  if (parts.length === 0) return found;
  follow(linker, [start], (event) => {
    const { file, id, suffix } = event.flow;
    if (suffix.length > 0 && !parts.includes(suffix[0] ?? '')) return 'stop';
    if (suffix[1] !== ELEMENT || suffix.length < 3) return undefined;
    if (suffix[2] !== 'type' || suffix.length > 3) return 'stop';
    const member = file.expression(id);
    const part = member.kind === 'member' ? file.expression(member.object) : undefined;
    if (part?.kind !== 'name') return undefined;
    const body = findErrorBranch(file, event);
    if (body.length > 0) found.push(...readCatch(linker, detect, file, body, [part.binding]).exposes);
    return undefined;
  });
  return found;
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
