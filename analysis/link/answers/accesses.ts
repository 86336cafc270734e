import type { AnswerAccess } from '../../calls.js';
import type { Answer } from '../../catalog.js';
import type { CatchClause } from '../../facts.js';
import { endsByThrowing } from '../failures/throwing.js';
import { toTokens } from '../files/catalog-index.js';
import type { FlowEvent } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/** What was seen of the parts of an answer that may be missing, while the answer was followed. */
export interface AccessLog {
  /** Paths that end in an element of a list: `choices.[]`. */
  readonly elements: ReadonlySet<string>;
  /** Paths of the text itself. */
  readonly texts: ReadonlySet<string>;
  readonly found: Map<string, { readonly kind: AnswerAccess['kind']; readonly at: Ref; readonly path: string }>;
  /** Paths that somebody looked at before believing in them. */
  readonly checked: Set<string>;
  /** Elements of which something is read with `?.` in one place at least. */
  readonly optional: Set<string>;
}

export function createAccessLog(answer: Answer | undefined, chunk: Answer | undefined): AccessLog {
  const split = (one: Answer | undefined) => (one?.text ?? []).map((path) => toTokens(path.replaceAll('[]', '.[]')));
  const paths = [...split(answer), ...split(chunk).map((path) => ['[]', ...path])];
  const elements = paths.flatMap((path) => path.flatMap((token, i) => (token === '[]' && i > 0 ? [path.slice(0, i + 1).join('.')] : [])));
  return {
    elements: new Set(elements),
    texts: new Set(paths.map((path) => path.join('.'))),
    found: new Map(),
    checked: new Set(),
    optional: new Set(),
  };
}

/** Takes note of one step of an answer: a part that is believed in, or one that is looked at. */
export function logAccess(log: AccessLog, { kind, flow }: FlowEvent): void {
  const path = flow.suffix.join('.');
  if (kind === 'tested' || kind === 'combined') log.checked.add(path);
  if (kind !== 'read') return;
  // What a list's length or a part's type says is asked for to decide something.
  if (flow.suffix.at(-1) === 'length' || flow.suffix.at(-1) === 'type') log.checked.add(flow.suffix.slice(0, -1).join('.'));
  const at: Ref = { file: flow.file, id: flow.id };
  if (log.elements.has(path) && isOptional(at)) log.optional.add(path);
  const found =
    log.elements.has(path) && isFixedElement(at) && isBelieved(at)
      ? 'element'
      : log.texts.has(path) && isAsserted(at)
        ? 'value'
        : undefined;
  if (found) log.found.set(`${flow.file.path}#${flow.id}`, { kind: found, at, path });
}

/** What nobody looked at: neither the part itself nor the list that it is an element of, nor anything around it. */
export function findAccesses(linker: Linker, log: AccessLog): readonly AnswerAccess[] {
  return [...log.found.values()].flatMap(({ kind, at, path }) => {
    const around = path.split('.').map((_, i, tokens) => tokens.slice(0, i + 1).join('.'));
    if (around.some((one) => log.checked.has(one)) || isCheckedInside(log, path) || isAnsweredHere(linker, at)) return [];
    const site = siteOf(at);
    const text = linker.project.code(site.file, site.span);
    return [{ ...site, kind, text, repair: toRepair(at, kind, text) }];
  });
}

/** `if (!choices[0]?.message.content) return` asks for the element too. */
function isCheckedInside({ checked, optional }: AccessLog, path: string): boolean {
  return optional.has(path) && [...checked].some((one) => one.startsWith(`${path}.`));
}

function isOptional({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  return (expression?.kind === 'member' || expression?.kind === 'index') && expression.object === id && expression.optional;
}

/** `choices[0].message` → `choices[0]?.message`, also without a `!` on the way; `content!` → `(content ?? '')`. */
function toRepair({ file, id }: Ref, kind: AnswerAccess['kind'], text: string): AnswerAccess['repair'] {
  const parent = file.parentOf(id);
  const isAsserted = parent !== undefined && file.expression(parent).kind === 'nonnull';
  const replaced = isAsserted ? parent : id;
  const next = file.parentOf(replaced);
  const site = siteOf({ file, id: replaced });
  if (kind === 'value') return { ...site, code: `(${text} ?? '')` };
  return next !== undefined && file.expression(next).kind === 'member' ? { ...site, code: `${text}?` } : null;
}

/** `choices[0]`, and not `choices[i]`, whose index was counted up to something. */
function isFixedElement({ file, id }: Ref): boolean {
  const expression = file.expression(id);
  return expression.kind === 'index' && file.expression(expression.key).kind === 'literal';
}

/** A member is read of it as if it were there, or `!` says that it is. */
function isBelieved({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const expression = parent === undefined ? undefined : file.expression(parent);
  if (expression?.kind === 'nonnull') return true;
  return (expression?.kind === 'member' || expression?.kind === 'index') && expression.object === id && !expression.optional;
}

function isAsserted({ file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  return parent !== undefined && file.expression(parent).kind === 'nonnull';
}

/** Is there a `try` around it in its own function? */
export function isInTry(ref: Ref): boolean {
  return findCatches(ref).length > 0;
}

/** A crash that is caught on the spot is a failure like any other. One that is only thrown on still says nothing of its cause. */
function isAnsweredHere(linker: Linker, ref: Ref): boolean {
  return findCatches(ref).some(({ body }) => !endsByThrowing(linker, ref.file, body));
}

function findCatches({ file, id }: Ref): readonly CatchClause[] {
  const found: CatchClause[] = [];
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    if (node.region === 'try' && around?.kind === 'try' && around.catch) found.push(around.catch);
  }
  return found;
}
