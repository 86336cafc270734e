import type { Answer, MuteMethod, Teller } from './answer-catalog.js';
import type { Framework } from './framework-catalog.js';
import type { HttpCatalog } from './http-catalog.js';
import type { EnvironmentCatalog, Idioms } from './idiom-catalog.js';
import type {
  GuardLibrary,
  KeyShape,
  Receiver,
  Retriever,
  SafetySwitch,
  SearchService,
  Sink,
  ToolBuilder,
  ToolClass,
  ValidatorLibrary,
} from './library-catalog.js';
import type { ModelCatalog } from './model-catalog.js';

export type { Answer, MuteMethod, Teller } from './answer-catalog.js';
export type { EntryKind, Framework, Keeper, Registration } from './framework-catalog.js';
export type { HttpCatalog, HttpClient, HttpEndpoint, HttpPath, HttpRequest } from './http-catalog.js';
export type { EnvironmentCatalog, Idioms } from './idiom-catalog.js';
export type * from './library-catalog.js';
export type { ModelCatalog, ModelFact } from './model-catalog.js';

/**
 * The vocabulary in which `catalog/` states what is true of the world: SDKs, raw HTTP endpoints, guard libraries, validators, frameworks
 * and sinks. All of it is data; the meaning is given by `link/`. Users declare their own wrappers in the config with the same words.
 *
 * Two small languages are used everywhere:
 * - An **API path** names a value inside a module or an object in dotted members: `chat.completions.create`, `default`, `OpenAI`.
 *   `*` stands for one member of any name.
 * - An **option path** says where a call or a construction takes an option: an argument index, then members (`1.timeout`, `0.config.abortSignal`),
 *   or `client.` and members for the constructor's options (`client.maxRetries`). A bare index (`2`) is the argument itself.
 *   Lists of option paths are in order of preference: reading tries each, a repair writes the first that the installed version knows.
 */
export interface Catalog {
  readonly sdks: readonly Sdk[];
  readonly reexports: readonly Reexport[];
  readonly http: HttpCatalog;
  readonly guards: readonly GuardLibrary[];
  readonly validators: readonly ValidatorLibrary[];
  readonly fieldDecorators: readonly FieldDecorators[];
  readonly frameworks: readonly Framework[];
  readonly sinks: readonly Sink[];
  readonly models: readonly ModelCatalog[];
  readonly keys: readonly KeyShape[];
  readonly safety: readonly SafetySwitch[];
  readonly retrievers: readonly Retriever[];
  readonly searchServices: readonly SearchService[];
  readonly receivers: readonly Receiver[];
  readonly tools: readonly ToolBuilder[];
  readonly toolClasses: readonly ToolClass[];
  readonly environment: EnvironmentCatalog;
  readonly idioms: Idioms;
  /** Packages that record calls by listening to the SDKs. */
  readonly recorders: readonly string[];
}

/** Exports of a module that are an SDK's own, by the names that the module gives them; `isHidden` where their construction can't be read. */
export interface Reexport {
  readonly module: string;
  readonly exports: Readonly<Record<string, { readonly package: string; readonly export: string; readonly isHidden?: true }>>;
}

/** Decorators by which a class says what comes through in its fields, by name. */
export interface FieldDecorators {
  readonly packages: readonly string[];
  /** Say of a text no more than that it is one, or nothing at all. */
  readonly free: readonly string[];
  /** Say how long a text or a list may be. */
  readonly bounding: readonly string[];
  /** Hand over to what the field's own class says. */
  readonly nested: readonly string[];
}

/** OpenTelemetry GenAI operation words, plus those it lacks. */
export type OperationName =
  | 'chat'
  | 'text_completion'
  | 'embeddings'
  | 'image'
  | 'audio'
  | 'video'
  | 'moderation'
  | 'rerank'
  | 'agent'
  /** Reaches the provider but asks no model: model lists, token counts, files. Known so that it is *not* reported. */
  | 'non-inference';

/** Versions in which a fact holds: `since` inclusive, `until` exclusive. An absent version of the package satisfies neither bound for repairs, both for reading. */
export interface VersionBounds {
  readonly since?: string;
  readonly until?: string;
}

export interface Sdk extends VersionBounds {
  /** The public name in inventories: `openai`, `ai`, `langchain`. Several catalog entries may share one (one entry per major where majors differ). */
  readonly name: string;
  /** As messages call it: `OpenAI SDK`. */
  readonly title: string;
  /** npm packages whose exports these are; a specifier matches a package or any subpath of it. `@langchain/*` matches a scope. */
  readonly packages: readonly string[];
  readonly clients: readonly ClientType[];
  readonly operations: readonly Operation[];
  /** Other exports by which a file is known that may hold calls: of what is handed to its functions without the name of a client. */
  readonly toldBy?: readonly string[];
  /**
   * The platform hands over an object that no package exports: a call of this method is one of its operations where the first argument names a
   * model that matches this regular expression.
   */
  readonly bound?: { readonly method: string; readonly names: string };
  /** Request parameters go to the provider as they are written, so that what a model rejects fails. Other SDKs drop or translate them. */
  readonly passesParameters?: boolean;
  /** Request parameters that every model rejects with this version of the SDK. */
  readonly rejects?: readonly ({ readonly parameter: string; readonly why: string } & VersionBounds)[];
  /** Ids of models name their provider first, and go to that provider itself. */
  readonly routes?: readonly ModelRoute[];
  /** Packages whose models get a cap on output tokens from the SDK where nobody sets one. */
  readonly capped?: readonly ({ readonly package: string; readonly source: string } & VersionBounds)[];
  /** Exports by which a program sends the requests of all its code elsewhere: `setDefaultOpenAIClient`. */
  readonly redirects?: readonly string[];
  /** Exports that make a response of a stream that they are given, and tell nobody how it ended. */
  readonly responders?: readonly string[];
  /** Exported classes of which its requests' failures are, so that who catches them catches what a provider does: `APIError`. */
  readonly errors?: readonly string[];
  /** Set where the whole package is given up, as a sentence without its stop: `… is no longer developed; … takes its place`. */
  readonly deprecated?: string;
}

/** `openai/` and `OpenAI`, as the tables of models call it. */
export interface ModelRoute {
  readonly prefix: string;
  readonly provider: string;
}

/** An object that carries configuration and on which operations are called. */
export interface ClientType {
  readonly name: string;
  /** Export names of the SDK's packages that build one; `*` as a prefix or suffix matches any name (`Chat*`). Methods of other clients that build one are in `from`. */
  readonly exports: readonly string[];
  readonly construct: 'new' | 'call' | 'either';
  /** Members of the packages' exports where a program puts the one that all its code uses: `Settings.llm`. */
  readonly kept?: readonly string[];
  /**
   * Other ways to one: `<ClientName>.<path>()`, e.g. `GoogleGenerativeAI.getGenerativeModel`; the owner's options still hold. What is handed to an
   * `optionless` one is something else than options. `registeredIn` is the option of the owner that holds what the method's first argument names:
   * `agents` of `new Mastra({ agents: { weather } })`, which `mastra.getAgent('weather')` gives.
   */
  readonly from?: readonly {
    readonly client: string;
    readonly path: string;
    readonly optionless?: true;
    readonly registeredIn?: string;
  }[];
  /** Methods that give back the same client with changed options (`withOptions`, `bind`, `withRetry`); the index says which argument may override options. What adds tools has them as its first. */
  readonly derive?: readonly {
    readonly path: string;
    readonly argument?: number;
    readonly adds?: 'retry' | 'fallback' | 'schema' | 'tools';
  }[];
  /**
   * It looks documents up with what the option `by` holds, and puts them under a `name` into the template that `into` holds:
   * `createRetrievalChain({ retriever, combineDocsChain })`.
   */
  readonly looksUp?: { readonly by: OptionPath; readonly into: OptionPath; readonly name: string };
  /** Functions or methods through which a client passes when it is handed in as an argument: `prompt.pipe(model)`, `RunnableSequence.from([prompt, model])`. */
  readonly composedBy?: readonly string[];
  /** Those of them that take a list of steps, of which what follows the client is given its answer, as this method of it would do. */
  readonly sequence?: { readonly by: readonly string[]; readonly as: string };
  readonly options: ClientOptions;
  /** Whose table of models holds for the `service` among its options. */
  readonly serviceModels?: string;
  /** How an answer of this provider says that it was cut off, where the operation's `answer` is the same for all providers. */
  readonly cut?: Answer['cut'];
  /** It sends a cap on output tokens of its own where nobody sets one, since its provider asks for one. */
  readonly capsOutput?: true;
  /** Absent for a user's own wrapper of which nobody said. */
  readonly limits?: Limits;
  /** Its types promise a client of any provider, with limits of its own: `limits` hold only where the construction is known. */
  readonly openTypes?: boolean;
  /** A plan of what is to be asked, which has neither a connection nor a key: it costs nothing to build. */
  readonly isPlan?: true;
  /** Options, or arguments, that hold the client which sends the requests: its limits hold then, and `limits` only where it is given none. */
  readonly asks?: readonly OptionPath[];
  /** The place of the program's own client that it asks where it was given none: `Settings.llm`. */
  readonly asksKept?: string;
  /** For a client of which provider a name tells. Where nobody can say which, `limits` hold, which are then the weakest of all. */
  readonly providers?: Providers;
  /** Written type names that promise such a client: `BaseChatModel`. The exports always count. */
  readonly types?: readonly string[];
  /** Those of its exports whose `model` is the name that the customer gave a deployment, so that it tells no model. */
  readonly deployments?: readonly string[];
  /** One is a chat: it keeps what was said to it and answered, and sends all of it each time. */
  readonly remembers?: true;
  /** It keeps what is said in a thread from one turn to the next, and may send all of it each time. */
  readonly threads?: Threads;
  /** The options that hold what keeps its threads, all of which it sends in each turn; those by which a thread may be shortened, and names of what does that. */
  readonly keepsThreads?: {
    readonly by: readonly OptionPath[];
    readonly unless: readonly OptionPath[];
    readonly shortening: readonly string[];
  };
  /** What each client has for itself, so that one for each request costs something. Absent where all share what the process has. */
  readonly holds?: readonly Holding[];
}

/** Names count where they are written, since states and reducers are built in many ways. */
export interface Threads {
  /** States, and reducers of states, that add messages to the ones before: `MessagesAnnotation`. */
  readonly adding: readonly string[];
  /** Whoever names one of these may take messages out before they are sent. */
  readonly shortening: readonly string[];
  /** The option of the method that compiles it which keeps threads: `compile({ checkpointer })`. */
  readonly compile: { readonly method: string; readonly option: string };
  /** The method that takes a node, a function whose first parameter is the state. */
  readonly node: string;
  /** Packages that keep the threads of those that a module exports. */
  readonly servers: readonly string[];
}

export interface Providers {
  /** The first that is given tells: by its beginning up to a colon or a dash, `openai:gpt-4o` or `gpt-4o`. */
  readonly names: readonly OptionPath[];
  readonly limits: Readonly<Record<string, Limits>>;
}

export interface Holding {
  /** `a pool of connections`. */
  readonly text: string;
  /** Only these of the client's exports. */
  readonly exports?: readonly string[];
  /** Only where this option is true, or where what is given for it is built together with the client. */
  readonly when?: OptionPath;
  /** Not where any of these is given. */
  readonly unless?: readonly OptionPath[];
  /** Where that was read: `openai@6.49.0 client.js:173`. */
  readonly source: string;
}

export interface ClientOptions {
  readonly timeout?: readonly OptionPath[];
  readonly retries?: readonly OptionPath[];
  readonly baseUrl?: readonly OptionPath[];
  /** Where this is true, requests go to another service of the provider, which has models and days of its own: `vertexai`. */
  readonly service?: readonly OptionPath[];
  readonly apiKey?: readonly OptionPath[];
  readonly fetch?: readonly OptionPath[];
  readonly maxOutputTokens?: readonly OptionPath[];
  readonly model?: readonly OptionPath[];
  readonly browser?: readonly OptionPath[];
  /** What was said before a chat begins, which it sends in each turn. */
  readonly history?: readonly OptionPath[];
}

/** What happens when nobody sets anything. */
export interface Limits {
  /** Per attempt, in ms; `null` is no limit at all. */
  readonly timeoutMs: number | null;
  /** Tries after the first. `null` is without end. */
  readonly retries: number | null;
  /** What the timer bounds: the time to the response's headers, the whole body, or nothing. */
  readonly timeoutCovers?: 'headers' | 'body' | 'stream';
  /** A signal of the caller's takes the place of the time limit, which is then not kept, default or not. */
  readonly yieldsToSignal?: boolean;
  /** Where the two numbers were read: `openai@6.49.0 client.js:173`. */
  readonly source: string;
  /** Set when more must be said: `Node's fetch gives up after 300 s without headers or body`. */
  readonly note?: string;
  /** What sends the request in the program's place, as messages name it: `the editor`. */
  readonly sentBy?: string;
}

/**
 * `unit` defaults to ms for times and to plain counts otherwise; `counts: 'attempts'` is for retry options that count the first try too.
 * `covers: 'stream'` is for time limits that hold to a stream's end, whatever `Limits.timeoutCovers` says of the others.
 */
export type OptionPath = string | DetailedPath;
interface DetailedPath extends VersionBounds {
  readonly path: string;
  readonly unit?: 'ms' | 's';
  readonly counts?: 'attempts';
  readonly covers?: 'stream';
  /** It belongs to a model or an agent that is handed over, or takes something else than a repair would write: read, never written. */
  readonly readOnly?: true;
  /** It is written where the client was constructed whose method made this one: `new GoogleGenAI({ httpOptions })` of `ai.chats.create()`. */
  readonly ofOwner?: true;
  /** What counts is written there as the call of this export: a number as `stepCountIs(5)`, another model as `fallback(ai, …)` in a list. */
  readonly takes?: { readonly name: string; readonly from: string };
  /** For retries that no number sets: what a repair writes to have them, and what switches them off. */
  readonly policy?: RetryPolicy;
}
export interface RetryPolicy {
  readonly on: string;
  readonly off: string;
}

export interface Operation extends VersionBounds {
  /** The client's name, or null for a function that the package exports. */
  readonly on: string | null;
  /** API path from the client, or the export's name. */
  readonly path: string;
  /**
   * Narrows the operation to calls whose argument at `index` is built from one of these exports: `client.send(new ConverseCommand(…))`.
   * Option paths that begin with that index continue inside the first argument of that construction.
   */
  readonly argument?: { readonly index: number; readonly exports: readonly string[] };
  /**
   * Narrows it to requests of which this member of their first argument (`''`: the argument itself), wherever it is written, matches:
   * `amazon.titan-embed-text-v2:0`.
   */
  readonly when?: { readonly member: string; readonly matches: string };
  readonly operation: OperationName;
  /** `flag` streams when the option `stream` is true. */
  readonly streaming: 'never' | 'always' | 'flag';
  /**
   * When the network is used and how a failure shows:
   * `promise`: on the call; the promise rejects. `promise-stream`: a promise of an async iterable: both can reject.
   * `sync-stream`: returns at once an object that is iterated; errors throw on iteration. `emitter`: like sync-stream, with `.on('error')` and awaitable ends.
   * `silent-stream`: returns at once; errors end the stream without throwing (AI SDK `streamText`). `value`: resolves with the provider's error,
   * and rejects where the network fails. `result`: never rejects, a failure is in the result.
   */
  readonly failure: 'promise' | 'promise-stream' | 'sync-stream' | 'emitter' | 'silent-stream' | 'value' | 'result';
  readonly options: OperationOptions;
  /** Where the answer is inside the awaited result (for streams: inside one chunk, if `chunk`). Absent for embeddings and the like. */
  readonly answer?: Answer;
  readonly chunk?: Answer;
  /** Its text is fetched by another operation of the client, whose result holds it in lists; of these, the innermost may be empty. */
  readonly fetched?: { readonly path: string; readonly text: string };
  /** Overrides the client's limits; required where `on` is null. */
  readonly limits?: Limits;
  /** Agent steps when nobody sets a cap; null is without end. Absent where the operation takes no steps. */
  readonly defaultSteps?: number | null;
  /** What sets the option of steps to no cap at all: `null`, or exports that build such a condition. */
  readonly endlessSteps?: readonly (string | null)[];
  /** Methods of the result that are awaited to consume it and there reject: `finalMessage`, `done`; for silent streams `text`, `consumeStream`. */
  readonly consume?: readonly string[];
  /** Methods of the result that give a stream which a failure breaks off: `toTextStream`. */
  readonly streams?: readonly string[];
  /** Members of a silent stream's result that just end on a failure; others tell of it. */
  readonly mute?: readonly string[];
  /** Members of a silent stream's result that never settle where the connection fails, so that whoever awaits one waits for ever. */
  readonly stuck?: readonly string[];
  /** Methods of a silent stream's result that read it and tell nobody of its failure. */
  readonly muteMethods?: readonly MuteMethod[];
  /** Functions of the package that take one of `parts` and give a stream in which an error has no place. */
  readonly muteFunctions?: readonly string[];
  /** What makes a response of a silent stream's result or of its parts and tells the client that it failed: methods, or functions of the package. */
  readonly tellers?: readonly Teller[];
  /** Streams of a silent stream's result whose elements tell of a failure: by `type: 'error'`, with the error as `error`. */
  readonly parts?: readonly string[];
  /** The SDK requires a cap on output tokens (Anthropic). */
  readonly requiresMaxOutputTokens?: boolean;
  /** Without streaming and without a time limit the SDK throws where more output tokens are asked for (Anthropic), and sends nothing. */
  readonly mostTokensUntimed?: { readonly tokens: number } & VersionBounds;
  /** The provider keeps tool calls to the tools' schemas unless a tool says `strict: false`. */
  readonly strictTools?: boolean;
  /** What a repair writes to the first of `options.json`. */
  readonly jsonValue?: string;
  /** Options beside which neither JSON nor a schema can be asked for. */
  readonly jsonUnless?: readonly OptionPath[];
  /** Options by which a repair may name another model to be asked where the first fails, and what it writes there; `'…'` is for the author to fill in. */
  readonly secondModels?: readonly {
    readonly option: OptionPath;
    readonly value: string;
    /** Only where the model is a plain id, which the SDK sends through its own gateway. */
    readonly ofPlainId?: true;
  }[];
  /** What a repair may write so that the provider keeps to a schema, in each version; the code that parses the answer still checks it. */
  readonly schemaRequests?: readonly SchemaRequest[];
  readonly deprecated?: string;
}

/** One way to hand over a schema of zod: an option of the call, or a method of what the call is made on. */
export interface SchemaRequest extends VersionBounds {
  /** Absent for a method. The bounds of an option are its own. */
  readonly option?: OptionPath;
  /** Exports that build what has the method, which gives one that answers with the checked value in place of a message. */
  readonly builtBy?: readonly string[];
  /** `{schema}` is the schema, `{z}` what the file calls zod. More members of the same object may follow an option's value behind a comma. */
  readonly code: string;
  readonly imported?: { readonly name: string; readonly from: string };
  /** Majors of zod that it takes. */
  readonly zod: readonly number[];
  /** A member that may be left out is refused. */
  readonly demandsAll?: true;
  /** Others who speak the protocol, and are reached by a base URL, may not know it. */
  readonly atHome?: true;
  /** Models that take no schema: a pattern of their ids. */
  readonly refusedBy?: string;
  /** The only models that take one, where most do not. */
  readonly takenBy?: string;
}

export interface OperationOptions {
  readonly model?: readonly OptionPath[];
  readonly stream?: readonly OptionPath[];
  readonly timeout?: readonly OptionPath[];
  readonly signal?: readonly OptionPath[];
  readonly retries?: readonly OptionPath[];
  readonly maxOutputTokens?: readonly OptionPath[];
  readonly steps?: readonly OptionPath[];
  /** A function that is asked before each step of an agent, and may take its tools away. */
  readonly prepares?: readonly OptionPath[];
  /** Options whose presence makes the SDK check the answer's shape and throw when it is wrong. */
  readonly schema?: readonly OptionPath[];
  /** Options that ask for JSON without checking it. */
  readonly json?: readonly OptionPath[];
  readonly fallback?: readonly OptionPath[];
  readonly onError?: readonly OptionPath[];
  readonly messages?: readonly OptionPath[];
  /** What was said before, beside the message that is new. */
  readonly history?: readonly OptionPath[];
  /** The whole request as JSON, as a text or in bytes, in whatever form its model takes. */
  readonly body?: readonly OptionPath[];
  /** The text after which a picture, a film or speech is made. */
  readonly prompt?: readonly OptionPath[];
  readonly system?: readonly OptionPath[];
  /** Lets messages of the system's role stand among the others, which are refused without it; none: they are refused always. */
  readonly systemInMessages?: readonly OptionPath[];
  readonly tools?: readonly OptionPath[];
  /** A list of agents to which this one may hand the conversation over, each with the options of its own. */
  readonly handoffs?: readonly OptionPath[];
  /** Where the request says whether, and which, tool must be asked for. */
  readonly toolChoice?: readonly OptionPath[];
  readonly temperature?: readonly OptionPath[];
  /** Functions that are given the whole answer, with how it ended. */
  readonly onEnd?: readonly OptionPath[];
  /** Options by which somebody else is told what an answer took: callbacks at its end, telemetry. */
  readonly observers?: readonly OptionPath[];
}
