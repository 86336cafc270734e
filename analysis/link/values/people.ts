import type { Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { findCallees } from './call-flows.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

/** A question on a terminal, which is answered by whoever sits there. */
export function asksAPerson(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return false;
  const { questioners } = linker.catalog.catalog.idioms;
  return linker
    .resolve({ file, id: expression.callee })
    .some((value) => value.kind === 'package' && questioners.some((name) => isPackageMatch(name, value.specifier)));
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
