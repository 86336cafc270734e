import type { AnswerParse } from './calls.js';
import type { Fix } from './rule.js';

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

/** `Ticket` gives `TicketSchema`; a type that has no plain name gives `AnswerSchema`. */
function toSchemaName(type: string | null): string {
  const name = type !== null && /^[A-Z]\w*$/.test(type) ? type : 'Answer';
  return `${name}Schema`;
}
