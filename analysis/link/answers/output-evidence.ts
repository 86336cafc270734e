import type { AnswerParse, Evidence, OutputProfile } from '../../calls.js';
import { type LimitFacts, toOptionEvidence } from '../options/limits.js';
import type { OptionReading } from '../options/options.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';

/** Where it is said that the SDK shall check the answer: by an option of the call, or by what was derived from the client. */
export function findSchemaEvidence(linker: Linker, { call, clients }: LimitFacts, schema: OptionReading): readonly Evidence[] {
  if (schema.state === 'known') return [{ ...toOptionEvidence(linker, schema, 'given') }];
  const derived = clients.flatMap(({ derivations }) => derivations.filter(({ adds }) => adds === 'schema'));
  const [by] = derived;
  if (by) return [{ ...siteOf(by.call), source: 'code', text: `a schema, from ${by.path.at(-1) ?? 'the client'}` }];
  return [{ ...siteOf(call.ref), source: 'sdk-default', text: 'the SDK checks each answer of this operation by itself' }];
}

/** What became of each structure that was made of the answer, parse by parse. */
export function toParseEvidence(parses: readonly AnswerParse[], asserted: OutputProfile['evidence']): readonly Evidence[] {
  return [...asserted, ...parses.flatMap((parse) => toEvidenceOf(parse))];
}

function toEvidenceOf({ file, span, parser, check, assertedType }: AnswerParse): readonly Evidence[] {
  if (check.state === 'known') return [toStep('parsed'), ...check.evidence];
  return [toStep(assertedType === null ? 'unchecked, parsed' : `believed to be ${assertedType}, parsed`)];
  function toStep(how: string): Evidence {
    return { file, span, source: 'code', text: `${how} by ${parser}` };
  }
}
