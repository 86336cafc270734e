import type { Knowledge, LlmCall, LlmClient, Site } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { findLooseTools } from '../answers/loose-tools.js';
import { readOutput } from '../answers/output.js';
import { type DetectedCall, isOpenForwarding, originOf } from '../calls/detect.js';
import { findRebuilt } from '../clients/rebuilt.js';
import { afterCall, EMPTY_TRAIL, type Fate, takenBy, withoutRepetitions } from '../failures/fate.js';
import { type AskingContext, type FateContext, findPromiseFates, findThrowFates } from '../failures/fates.js';
import { readStreamErrors } from '../failures/stream-errors.js';
import { findStreamFates, withLostStream } from '../failures/streams.js';
import { findSwallows } from '../failures/swallows.js';
import { findAbandoned } from '../incoming/abandoned.js';
import { findAgentLoop } from '../limits/agent-loops.js';
import { readFanOut } from '../limits/fan-out.js';
import { findRenders } from '../limits/renders.js';
import { readRetry } from '../limits/retries.js';
import { readTimeout } from '../limits/timeouts.js';
import { readHttpOption } from '../options/http-models.js';
import { type LimitFacts, toLimitFacts } from '../options/limits.js';
import { withoutRefused } from '../options/misuses.js';
import { readModel } from '../options/models.js';
import { readOption } from '../options/options.js';
import { toRepairFacts } from '../options/repairs.js';
import { readSteps } from '../options/steps.js';
import { findHistory } from '../prompts/histories.js';
import { readPrompt } from '../prompts/prompts.js';
import { findRequested } from '../prompts/requested.js';
import type { Linker } from '../values/linker.js';
import { functionNameOf, siteOf } from '../values/sites.js';
import { type ClientValue, calleeOf, type Ref, type Value } from '../values/value.js';
import { readAftermath } from './aftermath.js';
import { toAsked } from './asked-bodies.js';
import { toErrors } from './errors.js';
import { toFallback } from './fallbacks.js';
import { readOutputTokens } from './output-caps.js';
import { runsOwnCalls } from './own-steps.js';
import { readParticulars } from './particulars.js';
import {
  NO_REPAIR,
  toUnreadAnswer,
  toUnreadErrors,
  toUnreadFallback,
  toUnreadFates,
  toUnreadLimits,
  toUnreadRetry,
  toUnreadTimeout,
  UNREAD_AFTERMATH,
  UNREAD_PARTICULARS,
  UNREAD_PROMPT,
  UNREAD_STREAM,
} from './unread.js';

/** Everything the project says about one call. */
export function toLlmCall(context: AskingContext, detected: DetectedCall, isTest: (path: string) => boolean): LlmCall {
  const { linker, ask } = context;
  const { ref } = detected;
  const call = ask(
    'what its body asks for',
    () => toAsked(linker, detected),
    () => detected,
  );
  const facts = ask(
    'with which options it is made',
    () => toOwnFacts(context, call),
    () => undefined,
  );
  const site = siteOf(ref);
  const callee = calleeOf(ref);
  const operation = call.kind === 'sdk' ? call.operation : undefined;
  const read = facts ? readAspects(context, facts, operation) : toUnread(ref, context.unanswered.at(-1)?.reason ?? '');
  return {
    id: toSiteId(site),
    site,
    callee: siteOf(callee),
    calleeText: linker.project
      .code(site.file, callee.file.expression(callee.id).span)
      .replace(/\s+/g, ' ')
      .replace(/\s*(\??\.)\s*/g, '$1'),
    ...toIdentity(call, facts?.version ?? null),
    operation: call.kind === 'sdk' ? call.operation.operation : call.operation,
    functionName: functionNameOf(ref),
    ...read,
    unanswered: context.unanswered,
    inTest: isTest(site.file),
  };
}

interface Facts extends LimitFacts {
  /** It only runs calls that are found themselves. */
  readonly isCaller: boolean;
}

function toOwnFacts(context: FateContext, call: DetectedCall): Facts {
  const own = toLimitFacts(context.linker, call);
  const isCaller = runsOwnCalls(context, own);
  return isCaller ? { ...own, isCaller, defaults: undefined } : { ...own, isCaller };
}

/** What is asked one by one: where the code defeats one question, the others are answered all the same. */
type Aspects = Omit<
  LlmCall,
  | 'id'
  | 'site'
  | 'callee'
  | 'calleeText'
  | 'sdk'
  | 'sdkTitle'
  | 'package'
  | 'sdkVersion'
  | 'isLocal'
  | 'operation'
  | 'functionName'
  | 'unanswered'
  | 'inTest'
>;

function readAspects(context: AskingContext, facts: Facts, operation: Operation | undefined): Aspects {
  const { linker, ask } = context;
  const { call, isCaller } = facts;
  const { ref } = call;
  const none = () => [];
  const nothing = () => null;
  const streaming = ask('whether it streams', () => readStreaming(linker, facts, operation), nothing);
  const fates = ask(
    'where its failure goes',
    () => withoutRepetitions(findHandledFates(context, call, operation, streaming)),
    toUnreadFates,
  );
  const retry = ask(
    'how often it is tried',
    () => readRetry(context, facts, fates),
    (reason) => toUnreadRetry(ref, reason),
  );
  const streamErrors = ask(
    'what becomes of a failure of its stream',
    () => readStreamErrors(context, facts, operation, streaming),
    () => UNREAD_STREAM,
  );
  const failures = withLostStream(
    fates.map((fate) => afterCall(fate, ref)),
    streamErrors.failure,
  );
  const errors = ask(
    'what handles its failure',
    () => toErrors(linker, ref, failures),
    (reason) => toUnreadErrors(ref, reason),
  );
  const timeout = ask(
    'how long it may take',
    () => readTimeout(context, facts, fates, retry),
    (reason) => toUnreadTimeout(ref, reason),
  );
  const repair = ask(
    'where its options belong',
    () => toHeld(withoutRefused(linker, facts, operation, toRepairFacts(linker, facts, operation)), facts, timeout),
    () => NO_REPAIR,
  );
  const given = call.kind === 'http' ? (isOpenForwarding(call) ? undefined : call.answer) : operation?.answer;
  const answer = ask(
    'where its answer goes',
    () => readOutput(context, facts, operation, given, streaming),
    (reason) => toUnreadAnswer(ref, reason),
  );
  return {
    streaming,
    model: ask(
      'which model it asks',
      () => readModel(linker, facts, operation),
      (reason) => ({ state: 'unknown', reason }),
    ),
    client: toClient(linker, facts.clients[0], facts.version),
    repair,
    errors,
    timeout,
    retry,
    fallback: ask(
      'what takes its place',
      () => toFallback(context, facts, operation, failures),
      (reason) => toUnreadFallback(ref, reason),
    ),
    ...answer,
    ...(isCaller && { finish: { state: 'not-applicable', evidence: [], repair: null } }),
    limits: ask(
      'what limits it',
      () => readLimits(linker, facts, operation, { fates, isTextless: answer.output.state === 'not-applicable' }),
      toUnreadLimits,
    ),
    ...ask(
      'what its options mean',
      () => readParticulars(context, facts, operation, repair),
      () => UNREAD_PARTICULARS,
    ),
    abandoned: ask('who waits for its stream', () => findAbandoned(context, facts, streaming), nothing),
    rebuilt: ask('how often its client is built', () => findRebuilt(linker, facts), nothing),
    swallows: ask('what its handlers give', () => findSwallows(linker, errors.handlers), none),
    ...ask(
      'what else its failure does',
      () => readAftermath(context, facts, operation, { errors, timeout, streaming, streamErrors }),
      () => UNREAD_AFTERMATH,
    ),
    requested: ask('which of its options a request chooses', () => findRequested(linker, facts, operation), none),
    looseTools: ask('what its tools take', () => findLooseTools(linker, facts, operation), none),
    renders: ask('what draws it', () => findRenders(linker, ref), none),
    history: ask('whether its history grows', () => findHistory(linker, facts, operation), nothing),
    prompt: ask(
      'what it is told',
      () => readPrompt(linker, facts, operation),
      () => UNREAD_PROMPT,
    ),
  };
}

/** Of a call whose options can't be read nothing else can be either. */
function toUnread(ref: Ref, reason: string): Aspects {
  return {
    streaming: null,
    model: { state: 'unknown', reason },
    client: null,
    repair: NO_REPAIR,
    errors: toUnreadErrors(ref, reason),
    timeout: toUnreadTimeout(ref, reason),
    retry: toUnreadRetry(ref, reason),
    fallback: toUnreadFallback(ref, reason),
    ...toUnreadAnswer(ref, reason),
    limits: toUnreadLimits(reason),
    ...UNREAD_PARTICULARS,
    abandoned: null,
    rebuilt: null,
    swallows: [],
    ...UNREAD_AFTERMATH,
    requested: [],
    looseTools: [],
    renders: [],
    history: null,
    prompt: UNREAD_PROMPT,
  };
}

function readLimits(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  { fates, isTextless }: { readonly fates: readonly Fate[]; readonly isTextless: boolean },
): LlmCall['limits'] {
  const { call } = facts;
  return {
    outputTokens: isTextless ? { state: 'not-applicable' } : readOutputTokens(linker, facts, operation),
    steps: readSteps(linker, facts, operation),
    concurrency: toConcurrency(fates),
    fanOut: readFanOut(linker, call.ref, call.kind === 'sdk' ? call.operation.operation : call.operation),
    endlessLoop: findAgentLoop(linker, call),
  };
}

/** Tells calls and clients apart, as long as nothing is typed above them. */
export function toSiteId({ file, span }: Site): string {
  return `${file}:${span[0]}`;
}

/** Beside a signal that takes its place, an option for the time limit mends nothing. */
function toHeld(repair: LlmCall['repair'], { defaults }: LimitFacts, { state }: LlmCall['timeout']): LlmCall['repair'] {
  return defaults?.yieldsToSignal && state === 'cancel-only' ? { ...repair, timeout: [] } : repair;
}

function toIdentity(call: DetectedCall, version: string | null) {
  if (call.kind === 'http')
    return {
      sdk: 'http',
      sdkTitle: `${call.client.name} to ${call.provider}`,
      package: call.client.name,
      sdkVersion: null,
      isLocal: false,
    };
  const { name, title, isLocal = false } = call.sdk;
  return { sdk: name, sdkTitle: title, package: packageName(call.specifier), sdkVersion: version, isLocal };
}

function packageName(specifier: string): string {
  if (specifier.startsWith('.')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

export function toClient(linker: Linker, client: ClientValue | undefined, version: string | null): LlmClient | null {
  if (!client?.construct) return null;
  const site = siteOf(client.construct);
  const callee = calleeOf(client.construct);
  const name = linker.project.code(site.file, callee.file.expression(callee.id).span);
  return { id: toSiteId(site), site, name, sdk: client.sdk.name, sdkTitle: client.sdk.title, sdkVersion: version };
}

function readStreaming(linker: Linker, facts: LimitFacts, operation: Operation | undefined): boolean | null {
  if (facts.call.kind === 'http') return isStreamAsked(linker, facts.call);
  if (!operation) return null;
  if (operation.streaming !== 'flag') return operation.streaming === 'always';
  const reading = readOption(linker, facts.call.ref, facts.clients, operation.options.stream, facts.version);
  if (reading.state === 'absent') return false;
  if (reading.state === 'unknown') return null;
  return toFlag(reading.values);
}

/**
 * By the body of the request. What it does not say, the address may, or the provider does by itself. A client that tells of events one by one
 * is asked by whoever streams.
 */
function isStreamAsked(linker: Linker, call: Extract<DetectedCall, { kind: 'http' }>): true | null {
  if (call.client.response && 'text' in call.client.response) return true;
  const reading = readHttpOption(linker, call, ['stream']);
  return reading.state === 'known' && toFlag(reading.values) === true ? true : null;
}

function toFlag(values: readonly Value[]): boolean | null {
  const flags = new Set(values.map((value) => (value.kind === 'literal' ? Boolean(value.value) : null)));
  return flags.size === 1 ? ([...flags][0] ?? null) : null;
}

function findHandledFates(
  context: FateContext,
  call: DetectedCall,
  operation: Operation | undefined,
  streaming: boolean | null,
): readonly Fate[] {
  const sdk = call.kind === 'sdk' ? call.sdk.name : undefined;
  return takenBy(sdk, findFates(context, call, operation, streaming));
}

function findFates(context: FateContext, call: DetectedCall, operation: Operation | undefined, streaming: boolean | null): readonly Fate[] {
  if (call.kind === 'http' && call.client.failure === 'thrown') {
    const { file, id, stack } = originOf(call);
    return findThrowFates(context, { file, id }, stack, EMPTY_TRAIL);
  }
  if (call.kind === 'http' && call.client.failure === 'told') return findPromiseFates(context, originOf(call), EMPTY_TRAIL).map(toTold);
  const failure = operation?.failure ?? 'promise';
  if (failure === 'sync-stream' || failure === 'emitter' || failure === 'silent-stream') return findStreamFates(context, call, failure);
  return findPromiseFates(context, originOf(call), EMPTY_TRAIL).map((fate) => {
    if (failure === 'result') return toSettled(fate);
    return fate.state === 'floating' && streaming === null && failure !== 'promise' ? { ...fate, state: 'unknown' } : fate;
  });
}

/** Nobody waits for a promise where callbacks are told of all that comes. */
function toTold(fate: Fate): Fate {
  return fate.state === 'floating' ? { ...fate, state: 'unknown', consequence: null, note: 'its failure may be told to a callback' } : fate;
}

/** Of a promise that never rejects only what limits it on the way counts. */
function toSettled({ path, guards }: Fate): Fate {
  return { state: 'handled', consequence: null, note: 'it never rejects: a failure is in its result', path, handlers: [], guards };
}

/** Known where each way to the call has a limiter: one that is on another way holds nobody up here. */
function toConcurrency(fates: readonly Fate[]): Knowledge<number | string> {
  const limiters = fates.map(({ guards }) => guards.find((guard) => guard.kind === 'concurrency'));
  const [limiter] = limiters;
  return limiter && limiters.every((one) => one !== undefined)
    ? { state: 'known', value: limiter.name, evidence: [{ ...siteOf(limiter.call), source: 'wrapper', text: limiter.name }] }
    : { state: 'absent' };
}
