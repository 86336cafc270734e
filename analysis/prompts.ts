import type { RepairOption, Site } from './calls.js';
import type { Span } from './facts.js';

export interface PromptProfile {
  readonly parts: readonly PromptPart[];
  /** Is there a text in the role of the system or of the developer? `absent` only where the whole prompt is seen. */
  readonly system: 'present' | 'absent' | 'not-applicable' | 'unknown';
  /** Where instructions of the developer may be written; empty where that takes a message among the others. */
  readonly repair: readonly RepairOption[];
}

/** Stands where the name or member stands that is put into a text. */
export interface PromptPart extends Site {
  /** As written: `topic`. */
  readonly code: string;
  /** `system`: a message of the system or the developer. `tool`: the description of a tool or of its parameters. */
  readonly role: 'system' | 'tool' | 'conversation';
  /** `documents`: texts that were looked up somewhere for this prompt. `secret`: by its name nothing that is told to others, wherever it is from. */
  readonly from: 'request' | 'environment' | 'documents' | 'secret';
  /** Which part of the handler's argument it is (`['body', 'topic']`), or of the program's globals (`['process', 'env', 'DATABASE_URL']`). */
  readonly path: readonly string[];
  /** Where the last name on the way got it from: `req.body`. */
  readonly source: Site;
  /** From a request, and nothing says what it may be. */
  readonly isFree: boolean;
  /** From a request, and nothing says how long it may be. */
  readonly isUnbounded: boolean;
  /**
   * For what is unbounded: the expression before which a statement can ask for its length, how (`topic.length`), and the statement that it
   * stands in; null where none can.
   */
  readonly length: (Site & { readonly code: string; readonly statement: Span }) | null;
}
