import type { OperationName, RetryPolicy } from './catalog.js';
import type { Span } from './facts.js';
import type { Batch, ErrorsProfile, Exposure, Swallow } from './failures.js';
import type { PromptProfile } from './prompts.js';
import type { AnswerAccess, AnswerUses, FinishProfile, Injection, OutputProfile, UsageProfile } from './structures.js';
import type { LeftOut, RetryProfile, TimeoutProfile } from './time-limits.js';

export type * from './failures.js';
export type * from './file-profiles.js';
export type * from './prompts.js';
export type * from './structures.js';
export type * from './time-limits.js';

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
export interface LlmCall extends AnswerUses {
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
  /** The model runs where the program runs: no request leaves the device, nobody limits or bills it, and there is no provider that may be down. */
  readonly isLocal: boolean;
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
  readonly usage: UsageProfile;
  readonly limits: LimitsProfile;
  /** What the catalog knows of the literal model; null for ids that it does not know, and where a gateway or a deployment's name stands between. */
  readonly modelFacts: ModelFacts | null;
  /** The same for ids that are asked for in some cases only: a branch, a default, what the environment may replace, an agent that may take over. */
  readonly modelChoices: readonly ModelFacts[];
  /** Options that somebody set and that do not hold. */
  readonly misuses: readonly OptionMisuse[];
  /** Set where the catalog says that the package or the operation has been given up. */
  readonly deprecation: Deprecation | null;
  /** Does anybody look at the status of a response that resolves whatever it is? Only raw HTTP has it. */
  readonly status: StatusProfile;
  readonly json: JsonProfile;
  /** Places that believe in a part of the answer which may not be there. */
  readonly accesses: readonly AnswerAccess[];
  /** Handlers that make a failure look like an answer, with what they give instead. */
  readonly swallows: readonly Swallow[];
  /** What becomes of a failure of its stream after it has begun. */
  readonly stream: StreamProfile;
  /** Every `Promise.all` in which its failure throws away the answers of others. */
  readonly batches: readonly Batch[];
  /** A stream that goes on when nobody listens any more. */
  readonly abandoned: Abandoned | null;
  /** Its client, if that is built anew for each request or turn of a loop though it is always the same. */
  readonly rebuilt: Rebuilt | null;
  /** Where a handler of its failure asks the very same again. */
  readonly repeats: readonly Site[];
  /** Where text of the model is taken for code, a command, a query, a page, a path or an address, and nothing on the way says what it may be. */
  readonly injections: readonly Injection[];
  /** Options that the sender of a request to this server chooses, with no check on the way. */
  readonly requested: readonly RequestedOption[];
  /** `absent` where the request leaves to the provider how freely the model picks its words, though this model lets one say. */
  readonly temperature: OptionProfile;
  /** What its texts hold that the program does not write itself. */
  readonly prompt: PromptProfile;
  /** Questions about it that the code is too big or too tangled to answer. */
  readonly unanswered: readonly Unanswered[];
  /** In a test file (off by default). */
  readonly inTest: boolean;
}

export interface Unanswered {
  /** Ends "It was not found out …": `where its failure goes`. */
  readonly about: string;
  /** What was found out holds as far as it goes: the search stopped after so many places. */
  readonly isPartly: boolean;
  /** One clause: `the code is nested too deeply to be followed`. */
  readonly reason: string;
}

/** A construction that costs something each time. */
export interface Rebuilt extends Site {
  /** What is built, as its package calls it. */
  readonly name: string;
  /** `step` is one of an agent, a graph or a flow, `turn` one of a loop. */
  readonly per: 'request' | 'message' | 'step' | 'turn';
  /** What each of the clients has for itself: `a pool of connections`. Null where it shares what the process has. */
  readonly holds: string | null;
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
  /** For time limits: it also ends a stream that is read for longer, not only the wait for its first byte. */
  readonly endsStream?: boolean;
  /** For retries: it takes the number of all attempts, the first included. */
  readonly countsAttempts?: boolean;
  /** For retries: what to write instead of a number. */
  readonly policy?: RetryPolicy;
}

/** An option that a request may do without. */
export interface OptionProfile {
  readonly state: 'set' | 'absent' | 'not-applicable' | 'unknown';
  readonly repair: readonly RepairOption[];
}

export interface Deprecation {
  /** As a sentence without its stop: `The Assistants API is deprecated; the Responses API takes its place`. */
  readonly note: string;
  /** Where its client is built, if the whole package has been given up. */
  readonly client: Site | null;
}

/** What the catalog says of one model id, on its day. */
export interface ModelFacts {
  readonly id: string;
  /** Where the id is written, if it is written as a literal in one place. */
  readonly at: Site | null;
  /** It is the value of a name whose declared type may list the ids that are meant: `const model: ModelId = 'gpt-4o'`. */
  readonly isTyped: boolean;
  /** Nobody names a model: this SDK then asks for it. It is no literal: `at` is where the client is made. */
  readonly byDefaultOf?: string;
  readonly provider: string;
  /** Days as `2026-11-23`; the first is the day that the whole table was read. */
  readonly asOf: string;
  readonly shutdownOn: string | null;
  readonly successor: string | null;
  /** What names one version of the successor, if the catalog knows that: itself where it does not move, or its dated id. */
  readonly successorVersion: string | null;
  /** Parameters that this call sets and its successor answers with an error, though the model itself takes them. */
  readonly refusedNext: readonly string[];
  readonly end: 'fails' | 'rerouted' | 'contract';
  /** Stands for another version from time to time. */
  readonly isMoving: boolean;
  /** The dated id that it stands for at present. */
  readonly snapshot: string | null;
  readonly source: string;
}

/** An option that is set and does nothing, or makes the request fail. */
export interface OptionMisuse {
  /** The value, or the property where it is written. */
  readonly at: Site;
  /**
   * `ignored`: this version does not know it. `misplaced`: it belongs into another argument. `rejected`: the provider answers with an error. `refused`: the SDK throws
   * before it sends anything.
   */
  readonly kind: 'ignored' | 'misplaced' | 'rejected' | 'refused';
  readonly name: string;
  /** One clause: `AI SDK 5 calls it maxOutputTokens`. */
  readonly why: string;
  /** The property with its name and value, to be renamed, moved or taken out. */
  readonly property: Site | null;
  /** What it is called instead, in the same object. */
  readonly rename: string | null;
  /** Where it belongs instead. */
  readonly move: RepairOption | null;
  /** What it is called instead, where its value is written in another way too: `{name}({value})`, with something imported. */
  readonly rewrite: {
    readonly name: string;
    readonly code: string;
    readonly imported: { readonly name: string; readonly from: string };
  } | null;
}

export interface StatusProfile {
  readonly state: 'checked' | 'unchecked' | 'not-applicable' | 'unknown';
  /** Where the body is used though nobody looked, for `unchecked`. */
  readonly uses: readonly Site[];
  /** The response is awaited and has a name, so that a statement behind the call can ask for its status. */
  readonly isNamed: boolean;
}

/** How a request can be told a schema of zod that its answer must keep to. */
export interface SchemaRequestOption extends Site {
  /** Argument index of the call, then members. Null where what the call is made on has a method for it: `.withStructuredOutput({schema})`. */
  readonly argument: number | null;
  readonly members: readonly string[];
  /** `{schema}` is the schema, `{z}` what the file calls zod. */
  readonly code: string;
  readonly imported: { readonly name: string; readonly from: string } | null;
  /** A member that may be left out is refused. */
  readonly demandsAll: boolean;
}

export interface JsonProfile {
  /** Does the request ask for JSON or a schema? `not-applicable` where the operation has no such option, and where tools are given. */
  readonly state: 'asked' | 'absent' | 'not-applicable' | 'unknown';
  readonly repair: readonly RepairOption[];
  /** The member of the request that asks for it, where no repair writes it. */
  readonly member: string | null;
  /** What a repair writes there; null where that depends on the schema. */
  readonly value: string | null;
  /** Null where the request takes none, or is told one already. */
  readonly schema: SchemaRequestOption | null;
  /** The function around the call, if several places call it and not all of them parse: what one of them does, another may only show. */
  readonly shared: Site | null;
  /** The caller of a helper that parses the answer and does not ask for JSON as others do; `shared` is its function then. */
  readonly leftOutBy: LeftOut | null;
}

export interface TakenPart extends Site {
  readonly code: string;
}

/** Stands where the option is written. */
export interface RequestedOption extends Site {
  readonly option: 'model' | 'baseUrl' | 'maxOutputTokens' | 'messages';
  /** The part of the request as it is used in the end: `body.model`. */
  readonly taken: TakenPart;
  /** Other parts of requests that come to the same place, by another branch or another caller. */
  readonly alsoTaken?: readonly TakenPart[];
  /** The option is a part of `taken`, which goes on as it is: `create(req.body)`. */
  readonly isPart: boolean;
  /** The server adds to the list what it sends besides: answers of tools, a system message. */
  readonly isGrown?: true;
  /** The SDK takes no system messages among the others. */
  readonly refusesSystem?: true;
}

export interface StreamProfile {
  /**
   * For streams whose failures do not throw. `dropped`: the stream just ends. `masked`: a client is told that something failed, and nobody
   * what. `stuck`: what is awaited never settles. `unheard`: the SDK rejects a promise that nobody has.
   */
  readonly failure: 'seen' | 'dropped' | 'masked' | 'stuck' | 'unheard' | 'not-applicable' | 'unknown';
  /** Where a dropped failure ends the reading. */
  readonly readers: readonly Site[];
  readonly onError: RepairOption | null;
  /**
   * Does anything end a stream in which the provider goes silent? `open`: all time limits end with the headers of the response. `cancel-only`:
   * they do, and it has a signal besides that no timer aborts. `cleared`: the timer of its signal is cleared when the headers are there.
   */
  readonly silence: 'bounded' | 'cancel-only' | 'cleared' | 'open' | 'not-applicable' | 'unknown';
  /** Loops over a stream that was asked for under a handler, out of which its failure is not caught, with what that means: see `ErrorsProfile`. */
  readonly uncovered: readonly (Site & Pick<ErrorsProfile, 'consequence' | 'note' | 'path'>)[];
  readonly leftOpen: readonly LeftOpen[];
  /** Where the words of a failure that comes as a part of the stream go into a response as they came. */
  readonly exposes: readonly Exposure[];
}

/** Where a stream is read into a response that its handler can neither answer any more nor ends. */
export interface LeftOpen extends Site {
  /** As it is named in the code. */
  readonly response: string;
  readonly handler: Site;
}

/** A stream for the sender of a request, who can't end it by going away. */
export interface Abandoned {
  /** The signal of the request that is being answered, as code, where it has a name here: `request.signal`. */
  readonly signal: string | null;
  /** The signal that it is given, which nothing but a timer aborts; `isWritten` where it is made at this place. */
  readonly timer: (Site & { readonly text: string; readonly isWritten: boolean }) | null;
  /** Otherwise its request ends where nobody goes on reading. */
  readonly takesSignal: boolean;
}

export interface FallbackProfile {
  readonly state: 'present' | 'absent' | 'unknown';
  readonly kind: 'value' | 'model' | 'provider' | 'cache' | 'message' | 'queue' | null;
  /** Set when no fallback is wanted though absent: `the caller is a job`, `embeddings`. */
  readonly notNeeded: string | null;
  /** Does everybody refuse to go on with nothing, so that an empty value of the innermost handler would mend nothing? */
  readonly refusesEmpty: boolean;
  readonly evidence: readonly Evidence[];
  /** Where a second model can be named, and how. Null where the SDK has no way to. */
  readonly repair: SecondModel | null;
}

/** `.withFallbacks([…])` behind the client, or an option of the call. */
export type SecondModel = Site &
  (
    | { readonly by: 'call'; readonly code: string }
    | { readonly by: 'option'; readonly argument: number; readonly members: readonly string[]; readonly code: string }
  );

/** The number of steps of an agent that nothing stops. */
export const UNLIMITED = 'unlimited';

/** `not-applicable` where the answer is no text (embeddings, images), and where others decide how long it may be. */
export type OutputCap =
  | Exclude<Knowledge<number | string>, { readonly state: 'absent' }>
  | { readonly state: 'absent'; readonly leftOutBy?: LeftOut }
  | { readonly state: 'not-applicable' };

export interface LimitsProfile {
  readonly outputTokens: OutputCap;
  /** Where nobody sets it, what the SDK does by itself, for agents. `UNLIMITED` where nothing stops it. */
  readonly steps: Knowledge<number | string>;
  readonly concurrency: Knowledge<number | string>;
  /** The lists for whose every element the call is made at once, with nothing that limits how many. */
  readonly fanOut: Knowledge<readonly StartedList[]>;
  /** What goes on around the call for as long as the answer says so, and that nothing counts. */
  readonly endlessLoop: EndlessLoop | null;
}

export interface StartedList extends Site {
  /** The beginning of what stands there. */
  readonly text: string;
  /** A limiter can be put around the function that it calls (`list.map(ask)`), and not where a loop starts the calls. */
  readonly limitable: boolean;
}

/** The whole loop, or the call by which a function runs itself again. */
export interface EndlessLoop extends Site {
  readonly kind: 'loop' | 'recursion';
}
