import type { AnswerParse, Evidence, FinishProfile, Injection, LlmCall, OutputProfile } from '../../calls.js';
import type { Answer, Operation } from '../../catalog.js';
import { originOf } from '../calls/detect.js';
import type { FateContext } from '../failures/fates.js';
import type { LimitFacts } from '../options/limits.js';
import { type OptionReading, readOption } from '../options/options.js';
import { isWrittenFor } from '../options/said-names.js';
import { readToolPolicy, type ToolPolicy } from '../options/tool-policy.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf, stoppedAt } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { findAccesses } from './accesses.js';
import { readAnswer, type SeenAnswer, toInputFlows } from './answers.js';
import { findDecisions } from './decisions.js';
import { findDispatches, findListing, findTextDispatches } from './dispatches.js';
import { findExtractions } from './extractions.js';
import { findFetchedAccesses } from './fetched.js';
import { findFinishLooks, isTextAlone } from './finishes.js';
import { type Handing, readHanding, readSchemaText } from './handed-on.js';
import { findInjections } from './injections.js';
import { findLastStep, isStepOf } from './last-step.js';
import { findListened, findPieces } from './listened-responses.js';
import { findSchemaEvidence, toParseEvidence } from './output-evidence.js';
import { toParses, toStepParse } from './parses.js';
import { findStructuredInjections } from './structured-injections.js';
import { findTold } from './told.js';
import { readParsedInputs, readToolInputs } from './tool-inputs.js';
import { findCutRepair, readUsage } from './usage.js';

const NO_TEXT = new Set(['embeddings', 'image', 'moderation', 'rerank', 'video', 'audio']);

/** Where the answer's text goes, what checks it, and whether anybody looks at how it ended. */
export function readOutput(
  context: FateContext,
  facts: LimitFacts,
  operation: Operation | undefined,
  given: Answer | undefined,
  streaming: boolean | null,
): Pick<LlmCall, 'output' | 'finish' | 'usage' | 'accesses' | 'injections' | 'dispatches' | 'decisions'> {
  const name = facts.call.kind === 'sdk' ? facts.call.operation.operation : facts.call.operation;
  // What only streams has no answer but its parts.
  const answer = given ?? (operation?.chunk ? {} : undefined);
  if (NO_TEXT.has(name) || !answer)
    return { ...toTextless(context, facts, operation, name, streaming), accesses: findMade(context, facts, answer) };
  const inResponse = facts.call.kind === 'http' ? nestAnswer(answer, toBodies(facts.call), facts.call.client.raw) : answer;
  const told = [...findTold(context.linker, facts, operation).flows, ...findListened(context.linker, facts)];
  const seen = readAnswer(context, originOf(facts.call), inResponse, operation?.chunk, told);
  const policy = createPolicy(context, facts, operation);
  const extractions = seen.parses.size > 0 ? findExtractions(context.linker, seen.texts) : new Map();
  const checking = readChecking(context, facts, operation, answer);
  const { isValidated } = checking;
  const parses = [...toParses(context, seen, policy, extractions), ...findStepParses(context, facts, answer, checking.handing)];
  const { state, evidence } = readState(context, facts, { seen, parses }, checking);
  const toolInputs = [
    ...readToolInputs(context.linker, answer, toInputFlows(seen.texts), policy),
    ...readParsedInputs(context.linker, seen, policy),
  ];
  const output: OutputProfile = { state, parses, toolInputs, sinks: seen.sinks, isOfWords: isOfWords(seen), evidence };
  const accesses = [...findAccesses(context.linker, seen.accesses.log), ...findFetchedAccesses(context, facts, operation)];
  const rest = {
    accesses,
    injections: readInjections(context, facts, operation, answer, seen.texts),
    dispatches: [
      ...findDispatches(context.linker, seen.looksAtMarks ? [] : seen.toolNames),
      ...findTextDispatches(context.linker, seen.texts),
    ],
    decisions: findDecisions(context.linker, seen.texts),
  };
  const usage = readUsage(context.linker, facts, operation, answer, seen, streaming);
  const throws = answer.throwsOnTruncation === true || (isValidated && streaming !== true && answer.resolvesTruncated !== true);
  const looks = throws || state === 'not-applicable' ? NOT_APPLICABLE : readFinish(context, facts, operation, inResponse, streaming);
  const finish = state === 'unused' && looks.state === 'unchecked' ? toUntaken(facts.call.ref) : looks;
  return { output, finish, usage, ...rest };
}

/** What the SDK itself sees to. */
interface Checking {
  readonly handing: Handing;
  readonly hasSchema: OptionReading;
  readonly isValidated: boolean;
  readonly isSchemaUnknown: boolean;
}

function readChecking(
  { linker }: FateContext,
  { call, clients, version }: LimitFacts,
  operation: Operation | undefined,
  answer: Answer,
): Checking {
  const handing = readHanding(linker, clients, answer);
  const hasSchema = readOption(linker, call.ref, clients, operation?.options.schema, version);
  const derivedSchema = clients.some((client) => client.derivations.some((one) => one.adds === 'schema'));
  const isChecked = answer.validated === 'always' && handing === 'checked';
  const asked = hasSchema.state === 'unknown' ? guessSchema(linker, call.ref, answer) : hasSchema.state;
  const isValidated = isChecked || derivedSchema || (answer.validated === 'with-schema' && asked === 'known');
  return { handing, hasSchema, isValidated, isSchemaUnknown: asked === 'unknown' || handing === 'unknown' };
}

/** Whoever gave the options that are not seen has written down that there is a schema, or that there is none. */
function guessSchema(linker: Linker, { file }: Ref, { schemaless, schemaMaker }: Answer): OptionReading['state'] {
  const isWritten = (word: string, pattern: string) => isWrittenFor(linker, file.path, word, new RegExp(pattern));
  if (schemaless !== undefined && !isWritten(schemaless, `[:=?(,]\\s*['"]${schemaless}['"]`)) return 'known';
  return schemaMaker !== undefined && !isWritten(schemaMaker, `\\b${schemaMaker}\\.\\w+\\s*[<(]`) ? 'absent' : 'unknown';
}

function readState(
  { linker }: FateContext,
  facts: LimitFacts,
  { seen, parses }: { readonly seen: SeenAnswer; readonly parses: readonly AnswerParse[] },
  { hasSchema, isValidated, isSchemaUnknown }: Checking,
): Pick<OutputProfile, 'state' | 'evidence'> {
  const state = toOutputState(parses, seen, isValidated, isSchemaUnknown);
  if (state === 'unknown') return { state, evidence: [findStop(facts, parses, seen, isSchemaUnknown)] };
  if (state === 'unused' && facts.call.kind === 'http' && (facts.call.client.body.length === 0 || facts.call.client.response))
    return { state: 'unknown', evidence: [stoppedAt(facts.call.ref, 'what comes is told to callbacks')] };
  if (state === 'sdk-validated') return { state, evidence: findSchemaEvidence(linker, facts, hasSchema) };
  // Where nothing of it is taken but a name that must be in a list, that is all that the answer says.
  const listing = state === 'free-text' && !seen.usesText ? findListing(linker, seen.toolNames) : undefined;
  const listed = listing && ({ ...siteOf(listing), source: 'code', text: 'only a name is taken, which must be in a list' } as const);
  return listed ? { state: 'validated', evidence: [listed] } : { state, evidence: toParseEvidence(parses, seen.asserted) };
}

/** Of the text and of what a schema leaves free. What may be a file has an address of the provider's. */
function readInjections(
  { linker }: FateContext,
  facts: LimitFacts,
  operation: Operation | undefined,
  answer: Answer,
  texts: readonly Flow[],
): readonly Injection[] {
  const name = facts.call.kind === 'sdk' ? facts.call.operation.operation : facts.call.operation;
  const found = findInjections(linker, texts, { call: facts.call.ref });
  return [
    ...found.filter(({ kind }) => kind !== 'url' || !mayBeFile(answer, name)),
    ...findStructuredInjections(linker, facts, operation, answer),
  ];
}

/** A chain whose last step is a parser gives what that made of the text. Whether it throws is the call's own question. */
function findStepParses(
  { linker }: FateContext,
  { call, clients }: LimitFacts,
  { structureParsers = [], handedOn }: Answer,
  handing: Handing,
): readonly AnswerParse[] {
  if (handedOn && handing === 'handed-on') return [toStepParse(linker, call.ref, handedOn.by, readSchemaText(linker, clients, handedOn))];
  if (structureParsers.length === 0) return [];
  const step = findLastStep(linker, clients);
  const parser = structureParsers.find((one) => isStepOf(linker, step, [one]));
  return parser === undefined ? [] : [toStepParse(linker, call.ref, parser)];
}

/** What gives no text, or does so nobody knows where. */
function toTextless(
  context: FateContext,
  facts: LimitFacts,
  operation: Operation | undefined,
  name: string,
  streaming: boolean | null,
): Omit<ReturnType<typeof readOutput>, 'accesses'> {
  const state = NO_TEXT.has(name) ? 'not-applicable' : 'unknown';
  const evidence = state === 'unknown' ? [stoppedAt(facts.call.ref, 'where this operation puts its text is not known')] : [];
  const finish = state === 'unknown' ? readFinish(context, facts, operation, {}, streaming) : NOT_APPLICABLE;
  return {
    output: { state, parses: [], toolInputs: [], sinks: [], evidence },
    finish,
    usage: { state, part: null },
    injections: [],
    dispatches: [],
    decisions: [],
  };
}

/** A filter may have taken a picture as it may a text. */
function findMade(context: FateContext, { call }: LimitFacts, answer: Answer | undefined): LlmCall['accesses'] {
  if (!answer?.made) return [];
  return findAccesses(context.linker, readAnswer(context, originOf(call), { made: answer.made }, undefined, []).accesses.log);
}

const NOT_APPLICABLE: FinishProfile = { state: 'not-applicable', evidence: [], repair: null };

function toUnknown(stop: Evidence): FinishProfile {
  return { state: 'unknown', evidence: [stop], repair: null };
}

function toUntaken(call: Ref): FinishProfile {
  return toUnknown(stoppedAt(call, 'nothing was seen to take the answer'));
}

/** Whoever gets the answer whole may look, and where nothing of it is taken, half of it does no harm. */
function readFinish(
  { linker }: FateContext,
  facts: LimitFacts,
  operation: Operation | undefined,
  answer: Answer,
  streaming: boolean | null,
): FinishProfile {
  const { ref } = facts.call;
  const chunk = operation?.chunk;
  const told = facts.call.kind === 'http' ? facts.call.answer : answer;
  if (told?.finish?.length === 0 || chunk?.finish?.length === 0) return NOT_APPLICABLE;
  const parsers = answer.textParsers ?? chunk?.textParsers;
  // What makes a structure of the text looks at nothing else either.
  const structureParsers = answer.structureParsers ?? chunk?.structureParsers ?? [];
  if (parsers)
    return isTextAlone(linker, facts, [...parsers, ...structureParsers])
      ? { state: 'unchecked', evidence: [], repair: null }
      : toUnknown(stoppedAt(ref, 'the last step of the chain may look'));
  if (answer.finish === undefined && chunk?.finish === undefined)
    return toUnknown(stoppedAt(ref, 'where this operation tells how its answer ended is not known'));
  const { look, goesOn, isUsed, isAwaitedWhole, isTranslated, isLookedAtElsewhere } = findFinishLooks(
    linker,
    facts,
    operation,
    answer,
    chunk,
  );
  if (look) return { state: 'checked', evidence: [look], repair: null };
  if (isAwaitedWhole && streaming === true) return NOT_APPLICABLE;
  if (goesOn) return toUnknown(goesOn);
  if (!isUsed) return toUntaken(ref);
  const repair = isTranslated ? null : findCutRepair(facts, answer, streaming);
  return { state: 'unchecked', evidence: [], repair, isLookedAtElsewhere, isAside: answer.endsAside === true };
}

/** Read once, and only where an answer has tool calls that somebody takes. */
function createPolicy({ linker }: FateContext, facts: LimitFacts, operation: Operation | undefined): () => ToolPolicy {
  let policy: ToolPolicy | undefined;
  return () => {
    policy ??= readToolPolicy(linker, facts, operation);
    return policy;
  };
}

/** Where the result as a whole is what the model made, it may be the address of a picture, which the provider chose. */
function mayBeFile({ text }: Answer, operation: string): boolean {
  return operation === 'text_completion' && text?.includes('') === true;
}

/** What pieces are put together to is parsed by whoever does so. */
function toBodies(call: Extract<LimitFacts['call'], { kind: 'http' }>): readonly string[] {
  return findPieces(call) ? ['json()'] : call.client.body;
}

/** What an HTTP response holds is reached through its body: `(await response.json()).choices`, `response.data.choices`. */
function nestAnswer(answer: Answer, bodies: readonly string[], texts: readonly string[] = []): Answer {
  const isText = (body: string) => texts.includes(body) || (body.endsWith('()') && !/(?:^|\.)json\(\)$/.test(body));
  const json = bodies.filter((body) => !isText(body) || texts.includes(body));
  const nest = (paths: readonly string[] | undefined) => (paths ?? []).flatMap((path) => json.map((body) => `${body}.${path}`));
  return {
    ...answer,
    raw: bodies.filter(isText),
    text: nest(answer.text),
    toolArguments: nest(answer.toolArguments),
    toolInputs: nest(answer.toolInputs),
    toolNames: nest(answer.toolNames),
    toolMarks: nest(answer.toolMarks),
    finish: nest(answer.finish),
    refusal: nest(answer.refusal),
  };
}

/** What stopped the search for what becomes of the answer. */
function findStop(
  { call }: LimitFacts,
  parses: LlmCall['output']['parses'],
  { escapes }: Pick<SeenAnswer, 'escapes'>,
  isSchemaUnknown: boolean,
): Evidence {
  const open = parses.find((parse) => parse.check.state === 'unknown');
  if (open)
    return {
      file: open.file,
      span: open.span,
      source: 'stopped',
      text: 'what was parsed goes where nobody can tell whether it is checked',
    };
  if (isSchemaUnknown) return stoppedAt(call.ref, 'whether a schema is asked for is not known');
  return escapes ?? stoppedAt(call.ref, 'the answer goes too many ways');
}

function isOfWords({ complete, parses, sinks, isListed, isCompared, takesText }: SeenAnswer): boolean {
  return complete && parses.size === 0 && sinks.length === 0 && (isListed || (isCompared && !takesText));
}

function toOutputState(
  parses: LlmCall['output']['parses'],
  seen: SeenAnswer,
  isValidated: boolean,
  isSchemaUnknown: boolean,
): OutputProfile['state'] {
  const unchecked = parses.filter((parse) => parse.check.state === 'absent');
  if (unchecked.length > 0) return unchecked.some((parse) => parse.assertedType !== null) ? 'asserted' : 'parsed-unvalidated';
  if (parses.some((parse) => parse.check.state === 'unknown')) return 'unknown';
  if (parses.length > 0) return 'validated';
  if (isValidated) return 'sdk-validated';
  if (seen.asserted.length > 0) return 'asserted';
  if (isLeft(seen)) return 'unused';
  if (seen.usesText || seen.isCompared) return 'free-text';
  if (seen.takesFile) return 'not-applicable';
  if (isSchemaUnknown || seen.escapes !== undefined || !seen.complete) return 'unknown';
  return seen.usesAnything ? 'free-text' : 'unused';
}

/** All that is done with the text is to hand it on inside the project, to a statement that leaves it there. */
function isLeft({
  complete,
  isDropped,
  takesText,
  isCompared,
  isListed,
  isAsked,
  takesFile,
  escapes,
  toolNames,
  sinks,
}: SeenAnswer): boolean {
  const isTaken = takesText || isCompared || isListed || isAsked || takesFile || toolNames.length > 0 || sinks.length > 0;
  return complete && isDropped && !isTaken && escapes === undefined;
}
