import type { Evidence, Site } from './calls.js';

/** A handler that records nothing and gives a value that nobody tells from an answer. */
export interface Swallow extends Site {
  /** As written: `''`; null for a handler that is empty. */
  readonly gives: string | null;
  /** It is code that stands here, and no name of a function. */
  readonly isWritten: boolean;
  /** The loop around it goes on with the next piece of work, and nothing stands in for this one. */
  readonly goesOn: boolean;
}

/** Calls that wait for each other, so that one failure is the failure of all. */
export interface Batch extends Site {
  /** The list for whose elements the call is made, as written; null for calls that are written side by side. */
  readonly list: string | null;
  /** Where the list is awaited, and those that came can go on as one; null where that takes more. */
  readonly repair: Site | null;
}

/** One hop from a function to somebody who calls or registers it. */
export interface CallerStep extends Site {
  /** `handler of app.post('/tickets')`, `called by triage()`. */
  readonly text: string;
}

export interface Exposure extends Site {
  /** A name that held the error's words first, and in some cases is given the author's own. */
  readonly hasOwnWords?: true;
}

export interface Handler extends Site {
  readonly kind: 'catch' | 'promise-catch' | 'then-handler' | 'all-settled' | 'result-wrapper' | 'error-middleware' | 'error-event';
  /**
   * Who reads the error that it gives: a person at a terminal, a model that called a tool, or whoever looks at what a batch has left undone.
   * None of them needs another answer.
   */
  readonly readBy?: 'terminal' | 'agent' | 'batch';
  /** Where it puts the error as it came into the body of a response; each place where there are several. */
  readonly exposes?: readonly Exposure[];
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
  /** How a value of its own would reach those who wait for the answer: as the code that it guards hands that on. Null where nothing does. */
  readonly givesBy: 'return' | 'assignment' | null;
}

/** Where code would end the worst way that a failure can take. */
export interface ErrorRepair extends Site {
  /**
   * `wrap`: put the statement around this into a `try`. `append-catch`: give this promise a handler. `fallback`: let this `catch` clause give
   * something instead of throwing on.
   */
  readonly kind: 'wrap' | 'append-catch' | 'fallback';
  /** For `wrap`: what stands in the handler until somebody decides. What is thrown where nobody waits for it ends the process, so it is recorded there. */
  readonly otherwise?: 'throw' | 'record';
  /** For `fallback`: as in `Handler`. */
  readonly givesBy?: 'return' | 'assignment';
}

export interface ErrorsProfile {
  readonly state: 'handled' | 'boundary' | 'unhandled' | 'floating' | 'unknown';
  /**
   * For `unhandled`: `lost` when the process dies or nobody ever learns of it. For `boundary`: whether it is a job that is run again, or
   * something that is run once, of which nobody waits for an answer.
   */
  readonly consequence: 'lost' | 'answered' | 'job' | 'run' | null;
  /** The path from the call to the entry point (or to where the search stopped), innermost first. */
  readonly path: readonly CallerStep[];
  readonly handlers: readonly Handler[];
  /** One clause for messages: `Express 4 does not wait for an async handler: its rejection is lost`. */
  readonly note: string | null;
  /** For `boundary`: the failure is the result of a tool, and the model that called it reads it. */
  readonly readBy?: 'agent';
  /** The process listens for rejections that nobody handles, and goes on. */
  readonly isHeard?: true;
  readonly evidence: readonly Evidence[];
  /** For `floating`: the statement can take an `await` (the frame is async or the module's top level). */
  readonly canAwait: boolean;
  readonly repair: ErrorRepair | null;
}
