import type { Answer } from './answer-catalog.js';
import type { Framework } from './framework-catalog.js';
import type { Habits } from './habit-catalog.js';
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
import type { Operation } from './operation-catalog.js';

export type { Answer, MuteMethod, Teller } from './answer-catalog.js';
export type { EntryKind, Framework, Keeper, Registration } from './framework-catalog.js';
export type * from './habit-catalog.js';
export type { HttpCatalog, HttpClient, HttpEndpoint, HttpPath, HttpRequest, WireMessages } from './http-catalog.js';
export type { EnvironmentCatalog, Idioms, ResultMethods } from './idiom-catalog.js';
export type * from './library-catalog.js';
export type { ModelCatalog, ModelFact } from './model-catalog.js';
export type { Operation, OperationOptions, SchemaRequest } from './operation-catalog.js';

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
  readonly habits: Habits;
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
  /** Put in place of what came whatever their function makes of it, which it finds under this name. */
  readonly made?: { readonly by: readonly string[]; readonly from: string };
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
  /** Its exports are globals of the platform; the package holds their types alone. */
  readonly isGlobal?: true;
  /** Its models run where the program runs: no request leaves the device, nobody limits or bills it, and there is no provider that may be down. */
  readonly isLocal?: true;
  /** Request parameters go to the provider as they are written, so that what a model rejects fails. Other SDKs drop or translate them. */
  readonly passesParameters?: boolean;
  /** Request parameters that every model rejects with this version of the SDK. */
  readonly rejects?: readonly ({ readonly parameter: string; readonly why: string } & VersionBounds)[];
  /** Ids of models name their provider first, and go to that provider itself. */
  readonly routes?: readonly ModelRoute[];
  /** Packages whose models get a cap on output tokens from the SDK where nobody sets one. */
  readonly capped?: readonly ({ readonly package: string; readonly source: string } & VersionBounds)[];
  /**
   * Packages whose models are asked by a client inside, whose limits hold then, or one of whose limits nothing is known. `options` are what such
   * a package may be told of them where the program is set up.
   */
  readonly senders?: readonly { readonly packages: readonly string[]; readonly limits?: Limits; readonly options?: readonly string[] }[];
  /** Exports by which a program sends the requests of all its code elsewhere: `setDefaultOpenAIClient`. */
  readonly redirects?: readonly string[];
  /** Exports that make a response of a stream that they are given, and tell nobody how it ended. */
  readonly responders?: readonly string[];
  /** Exported classes of which its requests' failures are, so that who catches them catches what a provider does: `APIError`. */
  readonly errors?: readonly string[];
  /** Requests fail with these errors alone: lost connections and time limits are such errors too. */
  readonly failsOnlyBy?: 'errors';
  /** Set where the whole package is given up, as a sentence without its stop: `… is no longer developed; … takes its place`. */
  readonly deprecated?: string;
}

/** `openai/` and `OpenAI`, as the tables of models call it. */
export interface ModelRoute {
  readonly prefix: string;
  readonly provider: string;
  /** What answers under these names gets a cap on output tokens from whatever package serves them: the provider's API asks for one. */
  readonly capped?: true;
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
  /** What it asks for where nobody names a model, by its exports. */
  readonly defaultModels?: readonly ({
    readonly package: string;
    readonly exports: readonly string[];
    readonly id: string;
    readonly source: string;
  } & VersionBounds)[];
  /** Where nobody sets a cap on output tokens, it sends one of its own, or its provider has one that is small. */
  readonly capsOutput?: true;
  /** Its options that go to the provider as parameters of a chat as they are written, so that what a model rejects fails, by its exports. */
  readonly sends?: {
    readonly exports: readonly string[];
    readonly parameters: Readonly<Record<string, OptionPath>>;
    readonly source: string;
  };
  /** A pattern of the models for which it makes a client of another kind, without such a cap. */
  readonly uncappedModels?: string;
  /** Absent for a user's own wrapper of which nobody said. */
  readonly limits?: Limits;
  /** Its limits in versions that are known to be among these, of one of the packages. */
  readonly otherLimits?: readonly ({ readonly package: string; readonly limits: Limits } & VersionBounds)[];
  /** Its types promise a client of any provider, with limits of its own: `limits` hold only where the construction is known. */
  readonly openTypes?: boolean;
  /** A plan of what is to be asked, which has neither a connection nor a key: it costs nothing to build. */
  readonly isPlan?: true;
  /** Options, or arguments, that hold the client which sends the requests: its limits hold then, and `limits` only where it is given none. */
  readonly asks?: readonly OptionPath[];
  /** Options that hold models which it asks beside the one in `asks`, each with limits of its own. */
  readonly asksBeside?: readonly OptionPath[];
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
    /** Exports by which that is made, where others keep the last of a thread only, or sum it up; given `stored`, it may be kept where it is forgotten. */
    readonly made?: { readonly by: readonly string[]; readonly stored: string };
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
  /** It is written in the call of this method, which made what the client was made of: `getGenerativeModel(settings, options)` of `model.startChat()`. */
  readonly madeBy?: string;
  /** What counts is written there as the call of this export: a number as `stepCountIs(5)`, another model as `fallback(ai, …)` in a list. */
  readonly takes?: { readonly name: string; readonly from: string };
  /** For retries that no number sets: what a repair writes to have them, and what switches them off. */
  readonly policy?: RetryPolicy;
}
export interface RetryPolicy {
  readonly on: string;
  readonly off: string;
}
