import type { ClassId, ExpressionId, FunctionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { findClassEntry, findDirectiveEntry, findFileEntry, findMemberEntry, findRegistrationEntry } from '../values/entries.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { findListMethod } from '../values/lists.js';
import { givesAnswerOfAPerson } from '../values/people.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

/** Whose frame keeps the list alive, and where in it that is made, if it is known. */
export interface Lifetime {
  readonly file: FileIndex;
  readonly frame: FunctionId;
  readonly made?: ExpressionId;
}

/** A function of the project. */
interface Own {
  readonly file: FileIndex;
  readonly id: FunctionId;
}

const MOST_STEPS = 6;
const AGAIN: ReadonlySet<string> = new Set(['boundary', 'lost', 'handled', 'job', 'run']);

/** Somebody outside runs a function, for each request or message, while what keeps the list lives on. `id` is the function's. */
export function isRepeated(linker: Linker, { file, id }: Own, kept: Lifetime, depth = 0): boolean {
  if (id === 0 || depth > MOST_STEPS || (file === kept.file && id === kept.frame)) return false;
  if (findDirectiveEntry(linker, file, id)) return true;
  const direct = findMemberEntry(linker, file, id);
  if (direct && AGAIN.has(direct.kind)) return true;
  return linker.callSites(file, id).uses.some((use) => {
    switch (use.kind) {
      case 'call': {
        const caller = { file: use.call.file, id: use.call.file.expression(use.call.id).function };
        if (caller.file === file && caller.id === id) return asksPerson(linker, caller);
        return isAskedAgain(linker, use.call, kept) || isRepeated(linker, caller, kept, depth + 1);
      }
      case 'argument': {
        const entry = isOnce(use.call) ? undefined : findRegistrationEntry(linker, use.call, use.index, use.path);
        // A step that is run where it stands is run as often as that is: `await ai.run('save', async () => store.save(id, list))`.
        if (entry?.kind === 'propagates')
          return isRepeated(linker, { file: use.call.file, id: use.call.file.expression(use.call.id).function }, kept, depth + 1);
        return entry !== undefined && AGAIN.has(entry.kind);
      }
      case 'export':
        return findFileEntry(linker, use.file, [use.name, ...use.path].join('.')) !== undefined;
      default:
        return false;
    }
  });
}

/** `const turn = async () => { const said = await text({ message: 'You:' }); …; return turn(); }` goes on for as long as somebody talks. */
function asksPerson(linker: Linker, { file, id }: Own): boolean {
  const span = file.functionAt(id)?.span;
  return span !== undefined && file.callsWithin(span).some((one) => givesAnswerOfAPerson(linker, { file, id: one }));
}

/**
 * The object itself listens, so that it lives for as long as it hears something, whoever made it: `input.addEventListener('keydown', () =>
 * this.ask())`. So does one that its framework keeps for many requests.
 */
export function isHeardInside(
  linker: Linker,
  { file, id }: Own,
  kept: { readonly file: FileIndex; readonly class: ClassId },
  depth = 0,
): boolean {
  const span = kept.file.classAt(kept.class)?.span;
  if (id === 0 || depth > MOST_STEPS || span === undefined) return false;
  const owner = file.functionOwner(id);
  if (owner.kind === 'member' && file === kept.file && owner.class === kept.class) {
    if (findClassEntry(linker, file, owner.class, owner.member.name)?.keepsInstance) return true;
  }
  const isInside = (at: Ref) => at.file === kept.file && isWithin(at.file.expression(at.id).span, span);
  return linker.callSites(file, id).uses.some((use) => {
    if ((use.kind !== 'call' && use.kind !== 'argument') || !isInside(use.call)) return false;
    if (use.kind === 'call')
      return isHeardInside(linker, { file: use.call.file, id: use.call.file.expression(use.call.id).function }, kept, depth + 1);
    const entry = isOnce(use.call) ? undefined : findRegistrationEntry(linker, use.call, use.index, use.path);
    return entry !== undefined && AGAIN.has(entry.kind);
  });
}

/** The function that made the list hands it on in each turn of such a loop: `await answer(messages, await rl.question('> '))`. */
export function isAskedAgainBy(linker: Linker, { file, id }: Own, kept: Lifetime): boolean {
  return linker
    .callSites(file, id)
    .calls.some(
      (call) => call.file === kept.file && call.file.expression(call.id).function === kept.frame && isAskedAgain(linker, call, kept),
    );
}

/** `while (true) await chat.send(await rl.question('> '))`, where the chat is made before the loop. */
function isAskedAgain(linker: Linker, call: Ref, kept: Lifetime): boolean {
  return findDialogues(linker, call).some(({ loop, asked }) => {
    const isMadeInside = call.file === kept.file && kept.made !== undefined && isWithin(call.file.expression(kept.made).span, loop);
    return !isMadeInside && asked.some((one) => isAdded(linker, { file: call.file, id: one }, call));
  });
}

/** In a loop that adds what a person says, who may go on for as long as they like. */
export function isInDialogue(linker: Linker, added: Ref): boolean {
  return findDialogues(linker, added).some(({ asked }) => asked.some((one) => isAdded(linker, { file: added.file, id: one }, added)));
}

/** The loops without a count around a place, with the questions that are put to a person in each. */
export function findDialogues(
  linker: Linker,
  { file, id }: Ref,
): readonly { readonly loop: Span; readonly asked: readonly ExpressionId[] }[] {
  const found: { loop: Span; asked: readonly ExpressionId[] }[] = [];
  for (let node = file.statementOf(id); node; node = node.parent) {
    const loop = node.parent?.statement;
    if (node.region !== 'loop' || loop?.kind !== 'loop' || loop.update !== undefined) continue;
    found.push({ loop: loop.span, asked: file.callsWithin(loop.span).filter((one) => givesAnswerOfAPerson(linker, { file, id: one })) });
  }
  return found;
}

/** Is what a person says, or what is made of it, handed to a call? */
export function isAdded(linker: Linker, asked: Ref, added: Ref): boolean {
  let found = false;
  follow(linker, [{ ...asked, path: [], suffix: [], stack: [] }], (event) => {
    if (event.flow.file !== added.file || found) return 'stop';
    if (event.kind === 'argument' && event.call === added.id) found = true;
    return undefined;
  });
  return found;
}

/** Run at once for what there is, or one time later. */
function isOnce({ file, id }: Ref): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return true;
  const name = nameOf(file, call.callee);
  return (
    /^(?:setTimeout|setImmediate|queueMicrotask|then|catch|finally|once|all|allSettled)$/.test(name) || findListMethod(name) !== undefined
  );
}
