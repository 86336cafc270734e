import type { Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from './call-flows.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

const ASKS_A_PERSON = /^(?:(?:node:)?readline(?:\/promises)?|@inquirer\/.*|inquirer|prompts|enquirer|@clack\/prompts)$/;

/** A question on a terminal, which is answered by whoever sits there. */
export function asksAPerson(linker: Linker, { file, id }: Ref): boolean {
  const expression = file.expression(id);
  const asking = expression.kind === 'call' ? expression.callee : undefined;
  return (
    asking !== undefined &&
    linker.resolve({ file, id: asking }).some((value) => value.kind === 'package' && ASKS_A_PERSON.test(value.specifier))
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
