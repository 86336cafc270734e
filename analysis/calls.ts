import type { OperationName } from './catalog.js';
import type { Span } from './facts.js';

/** A place in a file. Offsets are UTF-16 code units. */
export interface Site {
  readonly file: string;
  readonly span: Span;
}

/** Where a piece of knowledge comes from, so that hover, `explain` and related information can say why. */
export interface Evidence extends Site {
  readonly source:
    | 'call-option'
    | 'client-option'
    | 'signal'
    | 'wrapper'
    | 'handler'
    | 'caller'
    | 'framework'
    | 'sdk-default'
    | 'code'
    | 'stopped';
  /** One clause, no full stop: `timeout 20 s, from new OpenAI({ timeout })`. For `stopped`: what stopped the search. */
  readonly text: string;
}

/** What is known of one option or fact. Rules never complain about `unknown`. */
export type Knowledge<T> =
  | { readonly state: 'known'; readonly value: T; readonly evidence: readonly Evidence[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly reason: string };

/** A linked fact: one call that sends a request to a model, with everything the project says about it. */
export interface LlmCall {
  readonly id: string;
  /** From the first token of the callee expression to the end of the argument list. */
  readonly site: Site;
  /** The callee expression alone. */
  readonly callee: Site;
  /** As written, white space collapsed: `client.chat.completions.create`. */
  readonly calleeText: string;
  readonly sdk: string;
  readonly sdkTitle: string;
  readonly package: string;
  readonly sdkVersion: string | null;
  readonly operation: OperationName;
  readonly streaming: boolean | null;
  readonly model: Knowledge<string>;
  /** The innermost function around it, for messages: `classifyTicket`. */
  readonly functionName: string | null;
  /** The client it is called on, where its construction was found. */
  readonly client: LlmClient | null;
  /** Where option repairs for this call go: arguments present and the option paths that the installed version knows. */
  readonly repair: RepairFacts;
  readonly errors: ErrorsProfile;
  readonly timeout: TimeoutProfile;
  readonly retry: RetryProfile;
  readonly fallback: FallbackProfile;
  readonly output: OutputProfile;
  readonly finish: FinishProfile;
  readonly limits: LimitsProfile;
  /** In a test file (off by default). */
  readonly inTest: boolean;
}

/** A client's construction. `calls` counts every call of the project that uses it. */
export interface LlmClient {
  readonly id: string;
  /** The `new X(…)` or factory call. */
  readonly site: Site;
  readonly name: string;
  readonly sdk: string;
  readonly sdkTitle: string;
  readonly sdkVersion: string | null;
}

export interface RepairFacts {
  /** Option paths (see `catalog.ts`) that a repair may write, in order of preference, for this version; `client.` paths only when the client's construction is known. */
  readonly timeout: readonly RepairOption[];
  readonly signal: readonly RepairOption[];
  readonly maxOutputTokens: readonly RepairOption[];
  readonly retries: readonly RepairOption[];
}
export interface RepairOption {
  readonly at: Site;
  /** Argument index of that call or construction, then members. */
  readonly argument: number;
  readonly members: readonly string[];
  readonly unit: 'ms' | 's' | 'count' | 'signal';
  readonly target: 'call' | 'client';
}

/** One hop from a function to somebody who calls or registers it. */
export interface CallerStep extends Site {
  /** `handler of app.post('/tickets')`, `called by triage()`. */
  readonly text: string;
}

export interface Handler extends Site {
  readonly kind: 'catch' | 'promise-catch' | 'then-handler' | 'all-settled' | 'result-wrapper' | 'error-middleware' | 'error-event';
  /** Who reads the error that it gives: a person at a terminal, or a model that called a tool. Neither needs another answer. */
  readonly readBy?: 'terminal' | 'agent';
  /** What it does with the failure; several may hold. */
  readonly does: {
    /** Logs, reports to telemetry, or hands the error to a callback. */
    readonly records: boolean;
    /** Always ends by throwing again. */
    readonly rethrows: boolean;
    /** Answers a request with an error, or ends the process. */
    readonly answersError: boolean;
    /** Gives a value (returned, assigned) that the program goes on with. */
    readonly yieldsValue: boolean;
    /** Makes another LLM call or calls a project function that does. */
    readonly callsAlternative: boolean;
    readonly empty: boolean;
  };
}

export interface ErrorsProfile {
  readonly state: 'handled' | 'boundary' | 'unhandled' | 'floating' | 'unknown';
  /** For `unhandled`: `lost` when the process dies or nobody ever learns of it. For `boundary`: whether it is a job system. */
  readonly consequence: 'lost' | 'answered' | 'job' | null;
  /** The path from the call to the entry point (or to where the search stopped), innermost first. */
  readonly path: readonly CallerStep[];
  readonly handlers: readonly Handler[];
  /** One clause for messages: `Express 4 does not wait for an async handler: its rejection is lost`. */
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
  /** For `floating`: the statement can take an `await` (the frame is async or the module's top level). */
  readonly canAwait: boolean;
}

export interface TimeoutProfile {
  readonly state: 'bounded' | 'cancel-only' | 'sdk-default' | 'none' | 'disabled' | 'unknown';
  /** Per attempt. */
  readonly ms: number | null;
  readonly worstCaseMs: number | null;
  /** The SDK's own default, whatever the state. */
  readonly defaultMs: number | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
}

export interface RetryProfile {
  readonly state: 'known' | 'none' | 'unbounded' | 'unknown';
  /** Total attempts along the whole chain, the first included. */
  readonly attempts: number | null;
  readonly layers: readonly { readonly name: string; readonly attempts: number | null; readonly site: Site | null }[];
  readonly evidence: readonly Evidence[];
}

export interface FallbackProfile {
  readonly state: 'present' | 'absent' | 'unknown';
  readonly kind: 'value' | 'model' | 'provider' | 'cache' | 'message' | 'queue' | null;
  /** Set when no fallback is wanted though absent: `the caller is a job`, `embeddings`. */
  readonly notNeeded: string | null;
  readonly evidence: readonly Evidence[];
}

/** One place where an answer's text is turned into structure. */
export interface AnswerParse extends Site {
  /** `JSON.parse`. */
  readonly parser: string;
  /** The expression that is parsed, as written. */
  readonly input: string;
  /** Something catches what the parse throws. */
  readonly covered: boolean | 'unknown';
  /** What checks the shape of the result: `zod schema .parse`, `typeof`. */
  readonly check: Knowledge<string>;
  /** `as Ticket`, `: Ticket`. */
  readonly assertedType: string | null;
  /** Properties that the code reads from the result, for the schema skeleton; `tags[]` is an element. */
  readonly propertiesRead: readonly PropertyRead[];
  /** Where the unchecked structure goes. */
  readonly sinks: readonly SinkUse[];
}
export interface PropertyRead extends Site {
  readonly path: string;
  readonly usedAs: 'string' | 'number' | 'boolean' | 'array' | 'object' | 'unknown';
}
export interface SinkUse extends Site {
  readonly kind: string;
  readonly text: string;
}

export interface OutputProfile {
  readonly state: 'validated' | 'sdk-validated' | 'parsed-unvalidated' | 'asserted' | 'free-text' | 'unused' | 'not-applicable' | 'unknown';
  readonly parses: readonly AnswerParse[];
  readonly sinks: readonly SinkUse[];
  readonly evidence: readonly Evidence[];
}

export interface FinishProfile {
  readonly state: 'checked' | 'unchecked' | 'not-applicable' | 'unknown';
  readonly evidence: readonly Evidence[];
}

export interface LimitsProfile {
  readonly outputTokens: Knowledge<number | string>;
  readonly steps: Knowledge<number | string>;
  readonly concurrency: Knowledge<number | string>;
}
