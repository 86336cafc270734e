import type { AnswerParse, Extraction } from '../../calls.js';
import { EMPTY_TRAIL, type Fate } from '../failures/fate.js';
import { type FateContext, findThrowFates } from '../failures/fates.js';
import { judgeByPolicy, type ToolPolicy } from '../options/tool-policy.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { isCaughtHere } from './accesses.js';
import type { SeenAnswer } from './answers.js';
import { readParsed } from './parsed.js';

/** The parses of an answer with everything that is known of what becomes of them. */
export function toParses(
  context: FateContext,
  { parses, parsers, ofTools }: Pick<SeenAnswer, 'parses' | 'parsers' | 'ofTools'>,
  policy: () => ToolPolicy,
  extractions: ReadonlyMap<string, readonly Extraction[]>,
): readonly AnswerParse[] {
  return [...parses].map(([key, call]) => {
    const parse = toParse(context, call, parsers.get(key) ?? 'parse', extractions.get(key) ?? []);
    return ofTools.has(key) ? { ...parse, ...judgeByPolicy(parse, policy(), call) } : parse;
  });
}

/** What a parser made of the text inside the call itself. Whether that throws is asked of the call. */
export function toStepParse(linker: Linker, call: Ref, parser: string): AnswerParse {
  const read = readStructure(linker, call);
  return {
    ...siteOf(call),
    of: 'answer',
    isShared: false,
    isInside: true,
    extractions: [],
    parser,
    input: '',
    covered: 'unknown',
    ...read,
  };
}

function toParse(context: FateContext, call: Ref, parser: string, extractions: readonly Extraction[]): AnswerParse {
  const { linker } = context;
  const expression = call.file.expression(call.id);
  const argument = expression.kind === 'call' ? expression.arguments[0] : undefined;
  const input = argument === undefined ? '' : linker.project.code(call.file.path, call.file.expression(argument).span).replace(/\s+/g, ' ');
  return {
    ...siteOf(call),
    of: 'answer',
    isShared: false,
    extractions,
    parser,
    input,
    covered: NEVER_THROW.test(parser) || isCaughtHere(linker, call) || isCovered(findThrowFates(context, call, [], EMPTY_TRAIL)),
    ...readStructure(linker, call),
  };
}

function readStructure(linker: Linker, call: Ref): Pick<AnswerParse, 'check' | 'assertedType' | 'propertiesRead' | 'sinks'> {
  const start: Flow = { ...call, path: [], suffix: [], stack: [] };
  const { check, assertedType, properties, sinks } = readParsed(linker, [start]);
  return { check, assertedType, propertiesRead: properties, sinks };
}

/** Parsers that give back what they can't parse. */
const NEVER_THROW = /^destr (?:destr|default)$/;

function isCovered(fates: readonly Fate[]): boolean | 'unknown' {
  if (fates.some((fate) => fate.state === 'unhandled' || fate.state === 'boundary')) return false;
  return fates.some((fate) => fate.state === 'unknown') ? 'unknown' : true;
}
