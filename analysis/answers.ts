import type { AnswerParse } from './calls.js';
import type { Fix } from './rule.js';

/** The code goes on with the shape of what it parsed though nothing has looked at it. A result that is only passed on is not yet believed. */
export function isBelieved({ check, propertiesRead, sinks, assertedType }: AnswerParse): boolean {
  return check.state === 'absent' && (propertiesRead.length > 0 || sinks.length > 0 || assertedType !== null);
}

/** The repair that two rules share: a schema skeleton from the properties that the code reads, in the place of the bare parse. */
export function toSchemaFix(parse: AnswerParse): Fix {
  const schemaName = toSchemaName(parse.assertedType);
  return {
    title: `Check the answer with a zod schema (${schemaName})`,
    applicability: 'has-placeholders',
    intention: {
      kind: 'validate-parse',
      file: parse.file,
      parse: parse.span,
      library: 'zod',
      schemaName,
      properties: parse.propertiesRead,
    },
  };
}

/** `Ticket` gives `TicketSchema`; a type parameter or a type without a plain name gives `AnswerSchema`. */
function toSchemaName(type: string | null): string {
  const name = type !== null && /^[A-Z]\w+$/.test(type) ? type : 'Answer';
  return `${name}Schema`;
}
