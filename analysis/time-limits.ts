import type { Evidence, Knowledge, Site } from './calls.js';

/** What bounds a call in time. */
export interface TimeoutProfile {
  readonly state: 'bounded' | 'cancel-only' | 'sdk-default' | 'none' | 'disabled' | 'unknown';
  /** Per attempt. */
  readonly ms: number | null;
  readonly worstCaseMs: number | null;
  /** The SDK's own default, whatever the state. */
  readonly defaultMs: number | null;
  readonly note: string | null;
  /** What sends the request in the program's place, as messages name it: `the editor`. Null where the program does. */
  readonly sentBy: string | null;
  readonly leaks: readonly Leak[];
  /** When the platform ends the function in which the call runs; unknown where it does and nobody in the project says when. */
  readonly deadline: Knowledge<Deadline>;
  /** It is that of the caller that leaves out what others give. */
  readonly leftOutBy?: LeftOut;
  readonly evidence: readonly Evidence[];
}

export interface Deadline {
  readonly ms: number;
  /** What the call may take on its way to that function, with all its attempts; null where that is not known. */
  readonly worstCaseMs: number | null;
  /** As messages name it: `` `maxDuration` in vercel.json ``. */
  readonly text: string;
  /** Where it is written, if that is in the code. */
  readonly at: Site | null;
}

/** The call of a helper that leaves out an option which others give it. */
export interface LeftOut extends Site {
  /** The function in which it is made; null at the top level of a file. */
  readonly functionName: string | null;
}

/** A limit that leaves something running. */
export interface Leak extends Site {
  /** `request`: who waited lets go, and the request goes on. `timer`: the request is over, and its timer goes on. */
  readonly of: 'request' | 'timer';
  /** As messages call it: `Promise.race with a timer`. */
  readonly name: string;
  readonly ms: number | null;
  /** Whoever waits for the call waits under this limit. */
  readonly isForAll: boolean;
}

export interface RetryProfile {
  readonly state: 'known' | 'none' | 'unbounded' | 'unknown';
  /** Total attempts along the whole chain, the first included. */
  readonly attempts: number | null;
  readonly layers: readonly RetryLayer[];
  readonly evidence: readonly Evidence[];
}

/** The SDK itself comes first, then what is around the call, from the inside outward. */
export interface RetryLayer {
  readonly name: string;
  readonly attempts: number | null;
  readonly site: Site | null;
  /** How the project's own code asks again; null for what others do. */
  readonly manner: RetryManner | null;
}

export interface RetryManner {
  /** What leads to the next attempt: an error, or the status of a response. Where it is a status, a request that gets no response fails at once. */
  readonly after: 'error' | 'status';
  /** What it waits for between two attempts. */
  readonly pause: 'none' | 'fixed' | 'growing' | 'unknown';
  /** Of a pause that is always the same. */
  readonly pauseMs: number | null;
  /** Does anything between two attempts depend on what went wrong? */
  readonly looksAtError: boolean | null;
  /** The call that is repeated, where a variable counts its attempts upward from a number. */
  readonly counted: (Site & { readonly counter: string; readonly first: number }) | null;
}
