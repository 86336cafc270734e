import type { Answer, MuteMethod, Teller } from './answer-catalog.js';
import type { Limits, OperationName, OptionPath, VersionBounds } from './catalog.js';

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
   * `amazon.titan-embed-text-v2:0`. With `holds`, one of the objects that may stand there as JSON has one of these members: who writes the same
   * request in the forms of several makers asks all of them for the same.
   */
  readonly when?: { readonly member: string } & ({ readonly matches: string } | { readonly holds: readonly string[] });
  readonly operation: OperationName;
  /** What is asked for instead by a body that holds one of these members, where the model's id is not known. */
  readonly bodies?: readonly { readonly operation: OperationName; readonly holds: readonly string[] }[];
  /** What the makers of its models call the cap on output tokens, as paths in the `body` of its options. */
  readonly bodyCaps?: readonly string[];
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
  /** It goes past what repeats the client's other operations, so that the client's option for that does nothing here. */
  readonly isUnrepeated?: true;
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
  /** It takes no signal, and its request ends where nobody goes on reading its stream. */
  readonly endsUnread?: true;
  /** Where it is handed the client of another SDK, by which it sends the request: the model's id is one of that client's provider. */
  readonly sentBy?: OptionPath;
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
  /** How much the model is to reason, by a word of which `none` is not at all. */
  readonly effort?: readonly OptionPath[];
  /** Functions that are given the whole answer, with how it ended. */
  readonly onEnd?: readonly OptionPath[];
  /** Options by which somebody else is told what an answer took: callbacks at its end, telemetry. */
  readonly observers?: readonly OptionPath[];
}
