import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findRegistrationEntry, frameworkOf } from './entries.js';
import type { Flow } from './flow.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** `session` of `context.session`, where a framework brings the same object with each message or request of the same sender. */
export function findSession(linker: Linker, { file, id }: Ref): string | undefined {
  const member = file.expression(id);
  const owner = member.kind === 'member' ? file.expression(member.object) : undefined;
  if (member.kind !== 'member' || owner?.kind !== 'name') return undefined;
  const { name } = member;
  const isKnown = linker.catalog.catalog.frameworks.some(({ keeps }) => keeps?.includes(name));
  return isKnown && isBroughtBy(linker, file, owner.binding, name, 0) ? name : undefined;
}

const MOST_CALLERS = 3;

/** Is it the first parameter of a handler, or handed on by one? */
function isBroughtBy(linker: Linker, file: FileIndex, id: BindingId, session: string, callers: number): boolean {
  const binding = file.bindingAt(id);
  const index = binding?.parameter?.index;
  if (!binding || index === undefined || callers > MOST_CALLERS) return false;
  return linker.callSites(file, binding.function).uses.some((use) => {
    if (use.kind === 'argument') {
      const entry = index === 0 ? findRegistrationEntry(linker, use.call, use.index, use.path) : undefined;
      return entry !== undefined && frameworkOf(linker, entry)?.keeps?.includes(session) === true;
    }
    const call = use.kind === 'call' ? use.call.file.expression(use.call.id) : undefined;
    const given = call?.kind === 'call' ? call.arguments[index] : undefined;
    const name = use.kind === 'call' && given !== undefined ? use.call.file.expression(given) : undefined;
    return use.kind === 'call' && name?.kind === 'name' && isBroughtBy(linker, use.call.file, name.binding, session, callers + 1);
  });
}

/** Every mention of the session in files that say the member's name too; what is done with it there is what may be done with this one. */
export function findSessionUses(linker: Linker, session: string, member: string): readonly Flow[] {
  const files = linker.project.files.filter((path) => linker.project.mentions(path, session) && linker.project.mentions(path, member));
  return files.flatMap((path) => {
    const file = linker.project.file(path);
    return (file?.membersNamed(session) ?? []).flatMap((id) =>
      file && isOfName(file, id) ? [{ file, id, path: [], suffix: [], stack: [] }] : [],
    );
  });
}

function isOfName(file: FileIndex, id: ExpressionId): boolean {
  const member = file.expression(id);
  return member.kind === 'member' && file.expression(member.object).kind === 'name';
}
