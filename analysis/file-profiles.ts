import type { LlmClient, Site } from './calls.js';
import type { Injection, LooseTool } from './structures.js';

/** A client's construction with what rules on secrets and transport ask. */
export interface ClientProfile extends LlmClient {
  /** The options that carry a secret, as far as they can be followed. */
  readonly credentials: readonly Credential[];
  /** Where the SDK's own guard against browsers is switched off. */
  readonly browser: Site | null;
  /** Where a base URL without encryption is written that is not this machine. */
  readonly plainUrl: (Site & { readonly url: string }) | null;
  /** The file is marked as code of the browser (`use client`). */
  readonly isClientCode: boolean;
}

export interface Credential extends Site {
  /** A literal of a key's shape, or of none (what local servers want); an environment variable that bundlers write into browser code, or not. */
  readonly kind: 'literal' | 'stand-in' | 'public-variable' | 'private-variable';
  /** The variable's name, or a literal's first characters: never a whole key. */
  readonly text: string;
  /** Whose key it is, for a literal. */
  readonly provider: string | null;
  /** Where the provider's own examples read it from. */
  readonly variable: string | null;
}

/** A file that mentions an SDK or an endpoint, with what in it is nobody's call. */
export interface FileProfile {
  readonly file: string;
  /** Its first line, for what is said of the file as a whole. */
  readonly top: Site;
  /** Keys by their own shape, wherever they stand. */
  readonly keys: readonly Credential[];
  /** Where certificates are no longer checked. */
  readonly uncheckedTls: readonly Site[];
  /** Variables that bundlers publish, in requests to a model that no client makes. */
  readonly publicKeys: readonly Credential[];
  /** A provider's address with a key in its query string. */
  readonly keysInUrls: readonly Site[];
  /** A provider's address without encryption. */
  readonly plainUrls: readonly Site[];
  /** Tools for models of which something is to be said. */
  readonly tools: readonly DefinedTool[];
  /** Answers that come from a server of the project's own, with what they reach here. */
  readonly received: readonly ReceivedAnswer[];
  /** Options that switch a protection off. */
  readonly safetyOff: readonly SafetyOff[];
  /** Why the file could not be read; null where it was. */
  readonly unread: string | null;
}

/** A tool that is made in a file, whoever hands it to a model. Stands where the function is named that makes it. */
export interface DefinedTool extends Site {
  /** Where what a model writes for it does something. */
  readonly injections: readonly Injection[];
  /** The same tool, where its schema lets anything through. */
  readonly loose: readonly LooseTool[];
}

/** Stands where the function is named that takes it. */
export interface ReceivedAnswer extends Site {
  readonly injections: readonly Injection[];
}

/** Stands where the value is written. */
export interface SafetyOff extends Site {
  readonly option: string;
  readonly value: string;
  /** What no longer happens: the provider's filter looks at texts, or somebody is asked before an agent acts. */
  readonly of: 'filter' | 'permission';
}
