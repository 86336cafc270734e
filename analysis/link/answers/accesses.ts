import type { AnswerAccess } from '../../calls.js';
import type { CatchClause } from '../../facts.js';
import { endsByThrowing } from '../failures/throwing.js';
import { isWithin } from '../files/spans.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import type { AccessLog, FoundAccess } from './access-log.js';
import { isAnyLookedAt, isLookedAt, isOnWay } from './access-ways.js';
import { withoutNested, withoutRepeats } from './repeated-accesses.js';

/** What nobody looked at on some way to it: neither the part itself nor the list that it is an element of, nor anything around it. */
export function findAccesses(linker: Linker, log: AccessLog): readonly AnswerAccess[] {
  const unguarded = [...log.found.values()].filter((found) => found.flows.some((flow) => !isGuarded(log, found, flow)));
  const believed = toFirst(unguarded).map(({ kind, at, path, text: shown }) => {
    const site = siteOf(at);
    const text = shown ?? linker.project.code(site.file, site.span);
    // For a text there is an empty one to go on with.
    const repairs = shown === undefined && !log.objects.has(path) ? toRepairs(at, kind, text) : [];
    return { at, path, access: { ...site, kind, text, isCaught: isCaughtHere(linker, at), repairs } };
  });
  return withoutRepeats(withoutNested(believed));
}

/** Of several places that believe in one name, the first. */
function toFirst(found: readonly FoundAccess[]): readonly FoundAccess[] {
  const first = new Map<string, FoundAccess>();
  for (const one of found) {
    const known = first.get(one.group);
    if (!known || known.at.id > one.at.id) first.set(one.group, one);
  }
  return [...first.values()];
}

function isGuarded(log: AccessLog, { path }: FoundAccess, access: Flow): boolean {
  if (isTypedBefore(log, path, access)) return true;
  const around = path.split('.').map((_, i, tokens) => tokens.slice(0, i + 1).join('.'));
  // How the answer ended says that a tool is asked for, unless that itself is read of the part that may be missing; so does another list of tools.
  const isTold = (one: string) => (log.ends.has(one) && !one.startsWith(`${path}.`)) || log.alwaysListed.has(one);
  if (log.ofTools.has(path) && isAnyLookedAt(log, log.checked, isTold, access)) return true;
  return around.some((one) => isLookedAt(log, log.checked, one, access)) || isCheckedInside(log, path, access);
}

/** Where its type was read, it fails there if it is not there. */
function isTypedBefore(log: AccessLog, path: string, access: Flow): boolean {
  return (log.typed.get(path) ?? []).some((look) => !isPartOf(access, look) && isOnWay(log, look, access));
}

function isPartOf(one: Flow, whole: Flow): boolean {
  return one.file === whole.file && isWithin(one.file.expression(one.id).span, whole.file.expression(whole.id).span);
}

/** `if (!choices[0]?.message.content) return` asks for the element too. */
function isCheckedInside(log: AccessLog, path: string, access: Flow): boolean {
  if (!isLookedAt(log, log.optional, path, access)) return false;
  return isAnyLookedAt(log, log.checked, (one) => one.startsWith(`${path}.`), access);
}

/** `choices[0].message` → `choices[0]?.message`, also without a `!` on the way; `content!` → `(content ?? '')`. */
function toRepairs({ file, id }: Ref, kind: AnswerAccess['kind'], text: string): AnswerAccess['repairs'] {
  const parent = file.parentOf(id);
  const isAsserted = parent !== undefined && file.expression(parent).kind === 'nonnull';
  const replaced = isAsserted ? parent : id;
  const next = file.parentOf(replaced);
  const site = siteOf({ file, id: replaced });
  if (kind === 'value') return [{ ...site, code: `(${text} ?? '')` }];
  return next !== undefined && file.expression(next).kind === 'member' ? [{ ...site, code: `${text}?` }] : [];
}

/** Is there a `try` around it in its own function? */
export function isInTry(ref: Ref): boolean {
  return findCatches(ref).length > 0;
}

/** The same, with a handler that does not just throw on: what fails is tried again, or something stands in for it. */
export function isCaughtHere(linker: Linker, ref: Ref): boolean {
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
