import type { AnswerParse, Handler, Knowledge, LlmCall, LlmClient, Site } from '../analysis/calls.js';

type Profiles = 'errors' | 'timeout' | 'retry' | 'fallback' | 'output' | 'finish' | 'limits' | 'repair';
type Overrides = Partial<Omit<LlmCall, Profiles>> & { readonly [P in Profiles]?: Partial<LlmCall[P]> };

const FILE = '/app/ask.ts';
const NOTHING = { evidence: [] } as const;
const ABSENT = { state: 'absent' } as const;

const GUARDED: LlmCall = {
  id: `${FILE}:10`,
  site: siteAt(10, 60),
  callee: siteAt(10, 40),
  calleeText: 'client.chat.completions.create',
  sdk: 'openai',
  sdkTitle: 'OpenAI SDK',
  package: 'openai',
  sdkVersion: '6.49.0',
  isLocal: false,
  operation: 'chat',
  streaming: false,
  model: known('gpt-4o'),
  functionName: 'ask',
  client: null,
  repair: { timeout: [], signal: [], maxOutputTokens: [], retries: [] },
  errors: { state: 'handled', consequence: null, path: [], handlers: [], note: null, canAwait: true, repair: null, ...NOTHING },
  timeout: {
    state: 'bounded',
    ms: 30_000,
    worstCaseMs: 90_000,
    defaultMs: 600_000,
    note: null,
    sentBy: null,
    leaks: [],
    deadline: ABSENT,
    ...NOTHING,
  },
  retry: { state: 'known', attempts: 3, layers: [], ...NOTHING },
  fallback: { state: 'present', kind: 'value', notNeeded: null, repair: null, refusesEmpty: false, ...NOTHING },
  output: { state: 'free-text', parses: [], toolInputs: [], sinks: [], ...NOTHING },
  finish: { state: 'checked', repair: null, ...NOTHING },
  limits: { outputTokens: known(500), steps: ABSENT, concurrency: ABSENT, fanOut: ABSENT, endlessLoop: null },
  modelFacts: null,
  modelChoices: [],
  misuses: [],
  deprecation: null,
  status: { state: 'not-applicable', uses: [], isNamed: false },
  json: { state: 'not-applicable', repair: [], member: null, value: null, schema: null, shared: null, leftOutBy: null },
  accesses: [],
  injections: [],
  requested: [],
  prompt: { parts: [], system: 'unknown', repair: [] },
  temperature: { state: 'unknown', repair: [] },
  usage: { state: 'unknown', part: null },
  swallows: [],
  stream: { failure: 'not-applicable', readers: [], onError: null, silence: 'not-applicable', uncovered: [], leftOpen: [], exposes: [] },
  batches: [],
  repeats: [],
  rebuilt: null,
  abandoned: null,
  looseTools: [],
  dispatches: [],
  decisions: [],
  renders: [],
  history: null,
  unanswered: [],
  inTest: false,
};

/** A call that no rule minds, but for what is given. A time limit other than `bounded` knows nothing of its own unless told. */
export function createCall(overrides: Overrides): LlmCall {
  const timeout =
    overrides.timeout?.state === undefined ? GUARDED.timeout : { ...GUARDED.timeout, ms: null, worstCaseMs: null, defaultMs: null };
  return {
    ...GUARDED,
    ...overrides,
    repair: { ...GUARDED.repair, ...overrides.repair },
    errors: { ...GUARDED.errors, ...overrides.errors },
    timeout: { ...timeout, ...overrides.timeout },
    retry: { ...GUARDED.retry, ...overrides.retry },
    fallback: { ...GUARDED.fallback, ...overrides.fallback },
    output: { ...GUARDED.output, ...overrides.output },
    finish: { ...GUARDED.finish, ...overrides.finish },
    limits: { ...GUARDED.limits, ...overrides.limits },
  };
}

export function createHandler(does: Partial<Handler['does']>): Handler {
  const nothing = { records: false, rethrows: false, answersError: false, yieldsValue: false, callsAlternative: false, empty: false };
  return { ...siteAt(70, 90), kind: 'catch', does: { ...nothing, ...does }, givesBy: 'return' };
}

interface ParseWords extends Partial<Pick<AnswerParse, 'covered' | 'repair' | 'check' | 'assertedType' | 'schemas'>> {
  readonly properties?: readonly string[];
  readonly sinks?: readonly string[];
}

export function createParse({ properties = [], sinks = [], ...overrides }: ParseWords): AnswerParse {
  return {
    ...siteAt(100, 120),
    of: 'answer',
    isShared: false,
    schemas: { library: 'zod', isMissing: false, namesOptional: false, inferred: {} },
    extractions: [],
    parser: 'JSON.parse',
    input: 'text',
    covered: true,
    repair: { kind: 'wrap', ...siteAt(100, 120) },
    check: ABSENT,
    assertedType: null,
    ...overrides,
    propertiesRead: properties.map((path) => ({ ...siteAt(130, 140), path, usedAs: 'unknown' })),
    sinks: sinks.map((kind) => ({ ...siteAt(150, 160), kind, text: 'prisma.ticket.create' })),
  };
}

export function clientOf(overrides: Partial<LlmClient>): LlmClient {
  const { sdk, sdkTitle, sdkVersion } = GUARDED;
  return { id: `${FILE}:0`, site: siteAt(0, 9), name: 'client', sdk, sdkTitle, sdkVersion, ...overrides };
}

export function known<T>(value: T): Knowledge<T> {
  return { state: 'known', value, evidence: [] };
}

export function siteAt(start: number, end: number): Site {
  return { file: FILE, span: [start, end] };
}
