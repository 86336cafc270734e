import type { Answer, Limits, OperationName, OptionPath } from './catalog.js';

/** LLM requests made without an SDK. */
export interface HttpCatalog {
  readonly clients: readonly HttpClient[];
  readonly endpoints: readonly HttpEndpoint[];
  /** Path endings that mean an LLM request whatever the host is, when the URL is not relative: `/v1/chat/completions`. */
  readonly compatiblePaths: readonly HttpPath[];
  readonly messages: WireMessages;
}

/** Names of the parts of a request, whoever sends it. */
export interface WireMessages {
  /** Of a body: what the developer says, what is asked, and those of these that hold a conversation. */
  readonly system: readonly string[];
  readonly texts: readonly string[];
  readonly conversations: ReadonlySet<string>;
  /** Of a message: its words, the roles in which they are the developer's, and what it says of itself and not to the model. */
  readonly contents: readonly string[];
  readonly systemRoles: RegExp;
  /** Parts of an answer that tell which it is, and nothing of what it says. */
  readonly labels: RegExp;
  readonly unsaid: RegExp;
  /** Properties that hold an image, a sound or a file or say what kind it is of; types of parts that are no text, and of sources of which such a part is made. */
  readonly media: RegExp;
  readonly mediaTypes: RegExp;
}

/** What a request asks for, and where its body (as dotted members) says more. */
export interface HttpRequest {
  readonly operation: OperationName;
  readonly answer?: Answer;
  /** Each caps the answer. */
  readonly maxOutputTokens?: readonly string[];
  /** Each asks for JSON, with or without a schema. */
  readonly json?: readonly string[];
  /** How much the model is to reason, by a word of which `none` is not at all. */
  readonly effort?: readonly string[];
  /** Each offers tools, whose arguments have a schema of their own. */
  readonly tools?: readonly string[];
  /** Each names further models for when the first fails. */
  readonly fallback?: readonly string[];
}

export interface HttpPath extends HttpRequest {
  readonly path: string;
}

export interface HttpClient {
  readonly name: string;
  /** Packages whose export it is; empty for a global. */
  readonly packages: readonly string[];
  /** Global names: `fetch`. */
  readonly globals: readonly string[];
  /** Exports (or members of the global) that send: `default`, `post`, `default.post`. `*` as in API paths. */
  readonly functions: readonly {
    readonly path: string;
    /** `open().1`: what another method of the same object is given. Where it is left out, the instance says all of it. */
    readonly url?: OptionPath;
    /** Where the path is given apart; `url` then holds the host alone. */
    readonly urlPath?: OptionPath;
    readonly body?: OptionPath;
    readonly method?: string;
  }[];
  /** Exports that build an instance with defaults (`axios.create`), and where these hold the base URL. */
  readonly instances: readonly { readonly path: string; readonly baseUrl?: OptionPath }[];
  readonly options: {
    readonly timeout?: readonly OptionPath[];
    readonly signal?: readonly OptionPath[];
    readonly retries?: readonly OptionPath[];
    /** Where the methods are named that are repeated, if a POST is none of them otherwise. */
    readonly retryMethods?: readonly OptionPath[];
    /** The callback that is told of each failure, and ends the repeats by throwing. */
    readonly stopper?: readonly OptionPath[];
    /** Is called as soon as the headers are there. */
    readonly opener?: readonly OptionPath[];
  };
  /** What carries its requests: the options that name it, the functions that name one for all of the program, and the options of its construction that limit how long it waits. */
  readonly transport?: {
    readonly options: readonly OptionPath[];
    readonly setBy: readonly string[];
    readonly packages: readonly string[];
    readonly limits: readonly OptionPath[];
  };
  /** Written types of an instance that a framework hands over, and the path of what such a value is. */
  readonly types?: readonly { readonly name: string; readonly path: string }[];
  /** Words of any file of the package by which a limit of its instances may be set elsewhere: `HttpModule.register`. */
  readonly limitedBy?: readonly string[];
  /** Words of a file by which its requests may be sent again from elsewhere: `axios-retry`. */
  readonly repeatedBy?: readonly string[];
  /** Does an HTTP error status reject? `resolve` needs `ok` or `status` looked at. */
  readonly onErrorStatus: 'reject' | 'resolve';
  readonly limits: Limits;
  /** Members of the response that give the parsed or raw body: `json()`, `text()`, `data`. */
  readonly body: readonly string[];
  /** Those of them that may be text though nobody calls them: `responseText`. */
  readonly raw?: readonly string[];
  /** Methods of a request that give the request again, to be waited for after the last of them. */
  readonly chain?: readonly string[];
  /**
   * How a failure shows, where the call gives no promise that rejects: it is thrown at once, or a callback is told of it, so that a promise
   * which nobody waits for says nothing.
   */
  readonly failure?: 'thrown' | 'told';
  /** The response is not, or not only, what a request gives. */
  readonly response?: HttpResponse;
}

export type HttpResponse =
  /** It comes to the function that is the last argument, and is itself the stream of its bytes. */
  | { readonly listener: 'last' }
  /** Its text comes in pieces, each under a name of what a function is given that is an option. */
  | { readonly listener: OptionPath; readonly text: string }
  /** It, or a part of it, is what functions that are options or arguments are given in one of their parameters. */
  | { readonly told: readonly { readonly to: OptionPath; readonly parameter: number; readonly part: string }[] }
  /** It stands in the object whose method sends. */
  | { readonly object: 'receiver' };

export interface HttpEndpoint {
  readonly provider: string;
  /** Host patterns; `*` matches within a label or several. A port may follow. */
  readonly hosts: readonly string[];
  /** What a request with a path that isn't known asks for, on hosts that serve models and little else: proxies pass on the path that they are asked for. */
  readonly proxied?: OperationName;
  /** Where the path names the model, which is then the first group of this regular expression: `/models/([^/:]+):`. */
  readonly model?: string;
  /** Path patterns; `*` matches anything but nothing after `?`. */
  readonly paths: readonly HttpPath[];
  /** Addresses of a gateway under which everything is sent on to another provider, with the provider's own ids. */
  readonly passesOn?: readonly { readonly address: string; readonly provider: string }[];
}
