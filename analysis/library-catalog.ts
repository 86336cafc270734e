import type { OptionPath } from './catalog.js';
import type { SchemaPackage } from './structures.js';

/** A library (or language form) that guards a function or promise. */
export interface GuardLibrary {
  readonly name: string;
  readonly packages: readonly string[];
  readonly forms: readonly GuardForm[];
  /**
   * Its forms describe work that somebody runs later: API paths of the functions that apply operators to their first argument, as a method `pipe` does,
   * and of those that run a generator whose steps are such work.
   */
  readonly pipes?: { readonly functions: readonly string[]; readonly generators: readonly string[] };
}

export interface GuardForm {
  /**
   * Export name, or `Export.method` for a method of something that the export builds (`default().execute`). `()` marks a call on the way. `client.`
   * begins what any client of the packages has: `client.caller.call`.
   */
  readonly path: string;
  /** Argument that holds the guarded function or promise; -1 for an operator that stands in the `pipe` of an observable, or of other work. */
  readonly guarded: number;
  /** The member of that argument, where it is an object that holds the function: `{ try: ask, catch: toError }`. */
  readonly within?: string;
  readonly provides: readonly ('retry' | 'timeout' | 'fallback' | 'concurrency' | 'circuit-breaker' | 'catch')[];
  readonly options: {
    readonly attempts?: readonly OptionPath[];
    readonly retries?: readonly OptionPath[];
    readonly timeout?: readonly OptionPath[];
    /** Where what runs at the same time is limited only if one of these is set. */
    readonly concurrency?: readonly OptionPath[];
  };
  /** Total attempts when nobody sets any; `null` is without end. */
  readonly defaultAttempts?: number | null;
  readonly defaultTimeoutMs?: number | null;
  /** What it gives up on is ended, as an observable is that nobody listens to any more. */
  readonly cancels?: true;
  /** `rethrow`: the final error still rejects; `result`: it becomes a value (`neverthrow`, `to()`). */
  readonly onFailure: 'rethrow' | 'result';
  /** Method of what the call gives that is told what to give instead of a failure: `breaker.fallback(fn)`. */
  readonly rescuedBy?: string;
  /**
   * Where in what the call gives the value of the function or promise is: `()` when it gives a function, `fire()` a method, `value` a member. Without it
   * a form that rethrows gives that value itself, and where one that does not has put it is not known.
   */
  readonly gives?: string;
}

export interface ValidatorLibrary {
  readonly name: string;
  readonly packages: readonly string[];
  /** Exported functions that check an argument: path and the index of the checked value. */
  readonly functions: readonly { readonly path: string; readonly value: number; readonly failure: 'throws' | 'result' }[];
  /** Methods of schema objects (anything the package builds): `.parse(x)`. */
  readonly methods: readonly { readonly name: string; readonly value: number; readonly failure: 'throws' | 'result' }[];
  /** Calling what the package builds checks the argument itself (arktype, compiled ajv). */
  readonly callable?: boolean;
  /** Methods and functions of schemas that run the function they are handed on the value, and let what it throws out of the check: `transform`. */
  readonly runs?: readonly string[];
  /** Those of its packages in whose words a repair can write a schema. */
  readonly written?: readonly SchemaPackage[];
}

export interface SinkCall {
  readonly path: string;
  /** `template` where values stand inside a template behind the tag that `path` names. */
  readonly argument: number | 'any' | 'template';
  /**
   * Only where the words of the query change what is stored: the argument that is its text or an object that holds it, or `()` for the first
   * argument of the call before, which prepared it. For a template, any number.
   */
  readonly writing?: number | '()';
  /** What people call it, where that is not what stands in the code. */
  readonly said?: string;
  /** It is written as JSON at once: of a promise among it, nobody ever waits for what it gives. */
  readonly asJson?: true;
}

/** A place where an answer does something: used by `output.sinks` and by the severity of `unvalidated-output`. */
export interface Sink {
  readonly name: string;
  readonly kind: 'database-write' | 'code' | 'shell' | 'sql' | 'html' | 'path' | 'url' | 'response' | 'decision' | 'money';
  readonly packages: readonly string[];
  /** API paths as in `Registration.path`. */
  readonly calls: readonly SinkCall[];
  /** Assigned members: `innerHTML`; JSX attributes: `dangerouslySetInnerHTML`. */
  readonly members?: readonly string[];
  /** A word without which no file makes its members dangerous: what shows a page may have its scripts off. */
  readonly given?: string;
  /** A word that says that the page's own rules stop scripts which it does not name. */
  readonly unless?: string;
  /** Written type names that promise a value of the package, and the path that gives the same, as with `Framework.types`. */
  readonly types?: readonly { readonly name: string; readonly path: string }[];
}

/** The shape of a provider's secret keys. */
export interface KeyShape {
  /** As messages call it: `OpenAI`. */
  readonly provider: string;
  readonly prefix: string;
  /** The whole key, as the source of a regular expression. Absent where the prefix alone tells nothing: such a text is a key only where a key is expected. */
  readonly pattern?: string;
  /** Where the provider's own examples read it. */
  readonly variable: string;
}

/** Gives texts that somebody else wrote: what was stored, found or fetched. */
export interface Retriever {
  readonly packages: readonly string[];
  /** The ends of API paths of anything that the package builds. */
  readonly methods: readonly string[];
  /** Only where the first argument is built from one of these exports: `client.send(new RetrieveCommand(…))`. */
  readonly argument?: readonly string[];
  /** Only where the first argument is a text that this regular expression finds, whatever the case: `rpc('match_documents', …)`. */
  readonly named?: string;
  /** Only where one of these is the last name of the part that is taken: numbers and ids beside it are nobody's words. */
  readonly texts?: readonly string[];
  /** Written type names that promise a value of the package, and the path that gives the same, as with `Framework.types`. */
  readonly types?: readonly { readonly name: string; readonly path: string }[];
}

/** The address, without its scheme, of a service that finds or reads pages of the web: asked by HTTP, it gives texts of theirs. */
export type SearchService = string;

/** A function by which a program takes answers from a server of its own, which asked the model. */
export interface Receiver {
  readonly packages: readonly string[];
  /** As in `Registration.path`. */
  readonly path: string;
  /** As in `Answer.text`. */
  readonly text: readonly string[];
}

/** Makes a tool of a function that is then run with what a model wrote. */
export interface ToolBuilder {
  readonly packages: readonly string[];
  /** As in `Registration.path`. */
  readonly path: string;
  /** Where the function stands, in order of preference: `0.execute`. */
  readonly run: readonly string[];
  /** Where the schema stands by which its input is checked, or that is shown to the model. */
  readonly schema: readonly string[];
  /** The input is one text. */
  readonly isText?: true;
  /** Without a schema the function is handed no input at all. */
  readonly needsSchema?: true;
  /** An option beside the schema: where it is `false`, the schema is shown to the model and checks nothing. */
  readonly checkedIf?: string;
  /** What is below this member of the input was checked by nobody. */
  readonly open?: string;
}

/** A class of which every class that extends it is a tool. */
export interface ToolClass {
  readonly packages: readonly string[];
  readonly base: string;
  /** The method that is run with what a model wrote. */
  readonly run: string;
  /** The field with the schema of that. Without one the input is one text. */
  readonly schema: string | null;
}

/** An option that switches a protection off. */
export interface SafetySwitch {
  readonly option: string;
  /** As literals, or as the last name of a member (`HarmBlockThreshold.BLOCK_NONE`). */
  readonly values: readonly (string | boolean)[];
  /** Options that stand in the same object, which tell it from others of its name. */
  readonly beside?: readonly string[];
  /** Options in the same object that protect in another way. */
  readonly unless?: readonly string[];
  readonly packages: readonly string[];
  /** Parts of addresses: a file that names one speaks to the same API by plain HTTP. */
  readonly addresses?: readonly string[];
  readonly of: 'filter' | 'permission';
}
