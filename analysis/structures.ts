import type { ErrorRepair, Evidence, Knowledge, Site } from './calls.js';

// What becomes of an answer: its text, the structures that are made of it, and the tools that are run with it.

/** What the program does with an answer, as far as single rules ask. */
export interface AnswerUses {
  readonly looseTools: readonly LooseTool[];
  /** Where the model's own word picks the code that runs. */
  readonly dispatches: readonly Dispatch[];
  /** Where its words decide what happens next. */
  readonly decisions: readonly Decision[];
  /** Where drawing or typing asks the model again and again. */
  readonly renders: readonly RenderUse[];
  /** What it sends grows with every request and is never shortened. */
  readonly history: GrowingHistory | null;
}

export interface AnswerAccess extends Site {
  /**
   * `element`: the first of a list that may be empty. `match`: what is sought in a list and may not be in it. `text`: a text that may be
   * undefined. `value`: something that may be null, asserted with `!`.
   */
  readonly kind: 'element' | 'match' | 'text' | 'value';
  /** As written: `response.choices[0]`. */
  readonly text: string;
  /** A `catch` of the same function takes what is thrown here, and does not throw it on. */
  readonly isCaught: boolean;
  /**
   * The expressions to be replaced by code that bears its absence: the one that is read here, and those that read the same behind it, which
   * nothing reaches when it is missing. Empty where that takes more than an expression.
   */
  readonly repairs: readonly (Site & { readonly code: string })[];
}

/** What is known of a structure that a model wrote. */
export interface ModelStructure extends Site {
  /** `tool`: the arguments of a tool that the model chose. Those of a tool that the request demands are its answer. */
  readonly of: 'answer' | 'tool';
  /** The arguments of several tools, or the answers of several requests, pass through here, so that no one schema holds for all of them. */
  readonly isShared: boolean;
  /** The call itself gives it, by the last step of its chain, which reads JSON out of fences: there is no parse to put a check around. */
  readonly isInside?: true;
  /** The awaited call whose answer's text it is, on a way that nothing else reads and no handler parts; for a structured answer in that one's place. */
  readonly taken?: Site;
  /** What checks its shape: `zod schema .parse`, `typeof`. */
  readonly check: Knowledge<string>;
  /** `as Ticket`, `: Ticket`. */
  readonly assertedType: string | null;
  /** In what a schema of it would be written. */
  readonly schemas: SchemaChoice;
  /** Whatever properties it has are taken into another object: `{ id, ...parsed }`. */
  readonly isCopied?: boolean;
  /** Properties that the code reads from it, for the schema skeleton; `tags[]` is an element. */
  readonly propertiesRead: readonly PropertyRead[];
  /** Where the unchecked structure goes. */
  readonly sinks: readonly SinkUse[];
  /** It goes on with all that it holds, to where nobody sees what is read of it. */
  readonly isUsedWhole?: boolean;
}

/** A library in whose words a repair can write a schema. */
export type SchemaPackage = 'zod' | 'valibot' | 'typebox' | '@sinclair/typebox';

export interface SchemaChoice {
  /** What the file or its package uses already; zod where that is none. */
  readonly library: SchemaPackage;
  /** No manifest of the project declares it, so that it would have to be installed. */
  readonly isMissing: boolean;
  /** What is claimed of values around it, with the types that the file declares, has members that may be left out. */
  readonly namesOptional: boolean;
  /** Which schema of the file each type stands for that the file infers from one: `Ticket` for `TicketSchema`. */
  readonly inferred: Readonly<Record<string, string>>;
}

/** One place where an answer's text is turned into structure. */
export interface AnswerParse extends ModelStructure {
  /** `JSON.parse`. */
  readonly parser: string;
  /** The expression that is parsed, as written. */
  readonly input: string;
  /** Something catches what the parse throws. */
  readonly covered: boolean | 'unknown';
  /** Where code would end what it throws; null where it is covered, or where that takes more than one handler. */
  readonly repair: ErrorRepair | null;
  /** Where what is parsed was cut out of the answer; empty where the whole is parsed. */
  readonly extractions: readonly Extraction[];
}

/** Stands where a piece of an answer is cut out that should be JSON. */
export interface Extraction extends Site {
  readonly by: 'pattern' | 'fence' | 'position';
  readonly written: string;
}

/** Stands where the code takes what the model wrote for a tool and the SDK has parsed: `block.input`. */
export interface ToolInput extends ModelStructure {
  readonly written: string;
}

/** A tool that the SDK runs. Stands where its schema is written, which says nothing of what the tool's code reads. */
export interface LooseTool extends Site {
  /** `z.any()`. */
  readonly written: string;
  /** The property that may be anything; null for the whole input. */
  readonly part: string | null;
  readonly propertiesRead: readonly PropertyRead[];
  readonly sinks: readonly SinkUse[];
}

export interface PropertyRead extends Site {
  readonly path: string;
  readonly usedAs: 'string' | 'number' | 'boolean' | 'array' | 'object' | 'unknown';
}

export interface SinkUse extends Site {
  readonly kind: string;
  readonly text: string;
  /** It is kept as what the assistant said in a conversation. */
  readonly isTurn?: boolean;
}

export interface Injection extends Site {
  readonly kind: 'code' | 'shell' | 'sql' | 'html' | 'path' | 'url';
  /** What takes it: `pool.query`, `innerHTML`. */
  readonly text: string;
  /** What is handed over, as written. */
  readonly written: string;
  /** Which part of what was parsed from the answer it is: `command`; null for the text itself. */
  readonly part: string | null;
}

export interface OutputProfile {
  readonly state: 'validated' | 'sdk-validated' | 'parsed-unvalidated' | 'asserted' | 'free-text' | 'unused' | 'not-applicable' | 'unknown';
  readonly parses: readonly AnswerParse[];
  readonly toolInputs: readonly ToolInput[];
  readonly sinks: readonly SinkUse[];
  /** The text is only held against words that the code knows, of which half a word is none. */
  readonly isOfWords?: boolean;
  readonly evidence: readonly Evidence[];
}

export interface FinishProfile {
  readonly state: 'checked' | 'unchecked' | 'not-applicable' | 'unknown';
  readonly evidence: readonly Evidence[];
  /** Stands where the answer comes from. `test` holds of `{part}`, which is written `part`, where the answer was cut off; null where it is not awaited under a name. */
  readonly repair: (Site & { readonly part: string; readonly test: string }) | null;
  /** Only records of the run tell, and nothing of its result. */
  readonly isAside?: boolean;
  /** Unchecked on the way of one function that asks a helper; another one looks. */
  readonly isLookedAtElsewhere?: boolean;
}

/** Does anybody take the count of tokens that came with the answer? */
export interface UsageProfile {
  readonly state: 'read' | 'unread' | 'not-applicable' | 'unknown';
  /** How it is written: `usage`; null where the answer is not awaited under a name. */
  readonly part: string | null;
}

/** Stands where the name of a tool, as the model wrote it, picks what is called: `handlers[call.name]`. */
export interface Dispatch extends Site {
  /** `handlers`. */
  readonly object: string;
  /** `call.name`. */
  readonly key: string;
  /** `methods` of an instance can all be picked; `entries` of a plain object, and what every object inherits. */
  readonly picks: 'entries' | 'methods';
  /** What was found is tested before it is called, so that an unknown name does no harm. */
  readonly isGuarded: boolean;
  /** The failure of its call is caught on the spot. */
  readonly isCaught: boolean;
  /** Where a test for the object's own entries can go: before the statement, or around the lookup. */
  readonly repair: 'statement' | 'lookup' | null;
}

/** Stands where the model's text, and nothing else, decides what the program does. */
export interface Decision extends Site {
  /** `mention`: true of every text that holds the word. `permissive`: one text stops, every other goes on. `dropped`: a text that is none of the words goes by. `closed`: none of these, so that whatever the model writes has its place. */
  readonly kind: 'mention' | 'permissive' | 'dropped' | 'closed';
  readonly words: readonly string[];
  /** Code in the expression's place that wants the whole text to be the word. */
  readonly repair: (Site & { readonly code: string }) | null;
}

/** Stands where the component leads to the call: at the effect, the attribute, or the call in its body. */
export interface RenderUse extends Site {
  /** `effect`: after every render, for want of dependencies; `unsteady`: because one of them is made anew. `render`: in every one. `typing`: with every letter. */
  readonly kind: 'effect' | 'unsteady' | 'render' | 'typing';
  /** The dependency's name for `unsteady`, the component's for `render`, the attribute's for `typing`. */
  readonly of: string | null;
}

/** Stands where the list is sent. */
export interface GrowingHistory extends Site {
  readonly written: string;
  /** Where what keeps it between requests is declared. */
  readonly kept: Site;
  /** It is a list of messages, of which a part can be sent as well; not a chat of the SDK, which sends what it remembers. */
  readonly isList: boolean;
  /** A store that has none yet gives none. */
  readonly mayBeMissing?: boolean;
}
