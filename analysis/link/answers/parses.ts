import type { AnswerParse, Extraction, PropertyRead } from '../../calls.js';
import { EMPTY_TRAIL, type Fate, takenBy } from '../failures/fate.js';
import { type FateContext, findThrowFates } from '../failures/fates.js';
import { findErrorRepair } from '../failures/mends.js';
import { isSame, isWithin } from '../files/spans.js';
import { findNamedFrame } from '../options/json-requests.js';
import { judgeByPolicy, type ToolPolicy } from '../options/tool-policy.js';
import type { Flow, Frame } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { isCaughtHere } from './accesses.js';
import type { ParsePlace, SeenAnswer } from './answers.js';
import { type ParsedReading, readParsed, readParsedApart } from './parsed.js';
import { chooseSchemas } from './schema-choices.js';
import { findTaken } from './taken-answers.js';

type Around = Pick<ParsedReading, 'assertedAround'>;

/** The parses of an answer with everything that is known of what becomes of them. */
export function toParses(
  context: FateContext,
  { parses, parsers, ofTools }: Pick<SeenAnswer, 'parses' | 'parsers' | 'ofTools'>,
  policy: () => ToolPolicy,
  extractions: ReadonlyMap<string, readonly Extraction[]>,
): readonly AnswerParse[] {
  return [...parses].map(([key, place]) => {
    const { assertedAround, ...parse } = toParse(context, place, parsers.get(key) ?? 'parse', extractions.get(key) ?? []);
    if (!ofTools.has(key)) return { ...parse, assertedType: parse.assertedType ?? assertedAround };
    // Arguments of a tool are handed on in a request of another form, which whoever takes it may check.
    return { ...parse, ...judgeByPolicy(parse, policy(), place.call) };
  });
}

/** What a parser made of the text, or a method of the client by what it was given, inside the call itself. Whether that throws is asked of the call. */
export function toStepParse(linker: Linker, call: Ref, parser: string, input = ''): AnswerParse {
  const { assertedAround, ...read } = readStructure(linker, { call, stacks: [[]] });
  return {
    ...siteOf(call),
    of: 'answer',
    isShared: false,
    schemas: chooseSchemas(linker, siteOf(call)),
    isInside: true,
    extractions: [],
    parser,
    input,
    covered: 'unknown',
    repair: null,
    ...read,
    assertedType: read.assertedType ?? assertedAround,
  };
}

function toParse(context: FateContext, place: ParsePlace, parser: string, extractions: readonly Extraction[]): AnswerParse & Around {
  const { call } = place;
  const { linker } = context;
  const expression = call.file.expression(call.id);
  const argument = expression.kind === 'call' ? expression.arguments[0] : undefined;
  const input = argument === undefined ? '' : linker.project.code(call.file.path, call.file.expression(argument).span).replace(/\s+/g, ' ');
  const structure = place.within ? TAKEN_ON : readStructure(linker, place);
  return {
    ...siteOf(call),
    of: 'answer',
    isShared: isReadByCallers(linker, call, structure),
    schemas: chooseSchemas(linker, siteOf(call)),
    extractions,
    parser,
    input,
    ...findTaken(call),
    ...readCover(context, place, NEVER_THROW.test(parser)),
    ...structure,
  };
}

/** Of what is parsed inside a check the rest of the check makes something. */
const TAKEN_ON = {
  check: { state: 'unknown', reason: 'the schema goes on with it' },
  assertedType: null,
  assertedAround: null,
  propertiesRead: [],
  sinks: [],
} as const satisfies ReturnType<typeof readStructure>;

/** Several places have it parsed here and read each what it asked for, which no type names that would be the same for all. */
function isReadByCallers(
  linker: Linker,
  call: Ref,
  { assertedType, propertiesRead }: Pick<AnswerParse, 'assertedType' | 'propertiesRead'>,
): boolean {
  const frame = findNamedFrame(call);
  const declared = call.file.functionAt(frame);
  if (!declared || /^[A-Z][a-z]/.test(assertedType ?? '') || linker.callSites(call.file, frame).calls.length < 2) return false;
  return propertiesRead.some(({ file, span }) => file !== call.file.path || !isWithin(span, declared.span));
}

/** More ways than these are as good as any. */
const MOST_WAYS = 24;

/** The ways by which the text came here; none in particular where there are many. */
function waysTo({ stacks }: ParsePlace): readonly (readonly Frame[])[] {
  return stacks.length > MOST_WAYS ? [[]] : stacks;
}

/** What becomes of what is parsed here, way by way. */
export function readWays(linker: Linker, place: ParsePlace): readonly ParsedReading[] {
  return waysTo(place).map((stack) => readParsed(linker, [toStart(place, stack)]));
}

function toStart({ call }: ParsePlace, stack: readonly Frame[]): Flow {
  return { ...call, path: [], suffix: [], stack };
}

/** A helper may be told by one of its callers how to check, and by another not; one may check what it is given, and another not. */
function readStructure(
  linker: Linker,
  place: ParsePlace,
): Pick<AnswerParse, 'check' | 'assertedType' | 'isCopied' | 'isUsedWhole' | 'propertiesRead' | 'sinks'> & Around {
  const readings = waysTo(place).flatMap((stack) => readParsedApart(linker, toStart(place, stack)));
  const [weakest] = readings.toSorted((a, b) => toStrength(a) - toStrength(b));
  if (!weakest) return { check: { state: 'absent' }, assertedType: null, assertedAround: null, propertiesRead: [], sinks: [] };
  const { check, assertedType, assertedAround } = weakest;
  const alike = readings.filter((one) => one.check.state === check.state);
  return {
    check,
    assertedType,
    assertedAround,
    isCopied: alike.some((one) => one.isCopied),
    isUsedWhole: readings.some((one) => one.isUsedWhole),
    // One schema would have to do for all.
    propertiesRead: joinProperties([...alike, ...readings]),
    sinks: alike.flatMap(({ sinks }) => sinks),
  };
}

/** Those that the first read come first. */
function joinProperties(readings: readonly ParsedReading[]): readonly PropertyRead[] {
  const joined = new Map<string, PropertyRead>();
  for (const property of readings.flatMap(({ properties }) => properties)) {
    const known = joined.get(property.path);
    if (!known || known.usedAs === 'unknown') joined.set(property.path, { ...property, ...known, usedAs: property.usedAs });
  }
  return [...joined.values()];
}

/** Whoever does nothing with it needs no check. */
function toStrength({ check, isUsed, assertedType }: ParsedReading): number {
  if (check.state !== 'absent') return check.state === 'unknown' ? 1 : 2;
  return isUsed || assertedType !== null ? 0 : 3;
}

/** Parsers that give back what they can't parse. */
const NEVER_THROW = /^destr (?:destr|default)$/;

function readCover(context: FateContext, place: ParsePlace, neverThrows: boolean): Pick<AnswerParse, 'covered' | 'repair'> {
  const { linker } = context;
  const { within, call: parse } = place;
  if (neverThrows || isCaughtHere(linker, parse)) return { covered: true, repair: null };
  const call = within ?? parse;
  if (within && isCaughtHere(linker, within)) return { covered: true, repair: null };
  const fates = waysTo(place).flatMap((stack) => takenBy(undefined, findThrowFates(context, call, stack, EMPTY_TRAIL)));
  const covered = isCovered(fates);
  return { covered, repair: covered === false && !within ? findOwnRepair(linker, call, fates) : null };
}

/** Farther out it is a call of the project's that would stand in the `try`, which may have to be awaited there. */
function findOwnRepair(linker: Linker, call: Ref, fates: readonly Fate[]): AnswerParse['repair'] {
  const worst = fates.find(({ state }) => state === 'unhandled') ?? fates.find(({ state }) => state === 'boundary');
  const repair = findErrorRepair(linker, call, worst, fates);
  return repair?.kind === 'wrap' && !isSame(repair.span, siteOf(call).span) ? null : repair;
}

function isCovered(fates: readonly Fate[]): boolean | 'unknown' {
  if (fates.some((fate) => fate.state === 'unhandled' || fate.state === 'boundary')) return false;
  return fates.some((fate) => fate.state === 'unknown') ? 'unknown' : true;
}
