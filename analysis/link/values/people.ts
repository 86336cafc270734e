import type { ExpressionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { findCallees } from './call-flows.js';
import { findCalled } from './idioms.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';
import { nameOf } from './written-names.js';

/** A question on a terminal, which is answered by whoever sits there. */
export function asksAPerson(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const { questioners } = linker.catalog.catalog.idioms;
  return linker
    .resolve({ file, id: expression.callee })
    .some((value) => value.kind === 'package' && questioners.some((name) => isPackageMatch(name, value.specifier)));
}

/** Does what this piece of code does depend on what somebody in a window or at a terminal says? */
export function isLeftToAPerson(linker: Linker, file: FileIndex, span: Span): boolean {
  const { dialogs } = linker.catalog.catalog.idioms;
  return file.callsWithin(span).some((id) => {
    const at = { file, id };
    if (!isAnswerUsed(file, id)) return false;
    return asksAPerson(linker, at) || findCalled(linker, at, [dialogs]) !== undefined || isAskedByName(file, id);
  });
}

/** Not `void window.showErrorMessage('It failed')`, which only tells. */
function isAnswerUsed(file: FileIndex, id: ExpressionId): boolean {
  const parent = file.parentOf(id);
  const whole = parent !== undefined && file.expression(parent).kind === 'await' ? parent : id;
  return file.parentOf(whole) !== undefined || file.statementOf(whole)?.statement.kind !== 'expression';
}

/** `const { response } = await this.ask(…)`, and later `response !== 'yes'`: the program's own way to ask, whose answer is a word that agrees. */
function isAskedByName(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  const parent = file.parentOf(id);
  if (call.kind !== 'call' || parent === undefined || file.expression(parent).kind !== 'await') return false;
  if (!file.habits.people.asking.test(nameOf(file, call.callee))) return false;
  const uses = file.drawnFrom(parent).flatMap(({ binding }) => file.usesOf(binding));
  return uses.some((use) => {
    const by = file.parentOf(use);
    const compared = by === undefined ? undefined : file.expression(by);
    if (compared?.kind !== 'binary' || !/^[!=]==?$/.test(compared.operator)) return false;
    const other = file.expression(compared.left === use ? compared.right : compared.left);
    return other.kind === 'literal' && typeof other.value === 'string' && file.habits.people.consent.test(other.value);
  });
}

/** The same through a function of the project that gives the answer back: `await rl.question(text)`, `new Promise((done) => rl.question(text, done))`. */
export function givesAnswerOfAPerson(linker: Linker, ref: Ref): boolean {
  if (asksAPerson(linker, ref)) return true;
  return findCallees(linker, ref).some(({ file, function: id }) =>
    file
      .returnsOf(id)
      .some(
        ({ value }) =>
          value !== undefined && file.callsWithin(file.expression(value).span).some((one) => asksAPerson(linker, { file, id: one })),
      ),
  );
}

/** Is a person asked in this piece of code, by itself or through a function of the project? */
export function waitsForAPerson(linker: Linker, file: FileIndex, span: Span): boolean {
  return file.callsWithin(span).some((id) => {
    if (asksAPerson(linker, { file, id })) return true;
    return findCallees(linker, { file, id }).some((callee) => {
      const body = callee.file.functionAt(callee.function)?.bodySpan;
      return body !== undefined && callee.file.callsWithin(body).some((inner) => asksAPerson(linker, { file: callee.file, id: inner }));
    });
  });
}
