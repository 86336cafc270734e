import type { LlmCall } from './calls.js';
import type { Catalog } from './catalog.js';
import type { Config } from './config.js';
import type { TextEdit } from './edit/intention.js';
import type { FileFacts } from './facts.js';
import type { Host } from './host.js';
import type { OpenFile } from './open-file.js';
import type { Diagnostic, Fix, Rule } from './rule.js';
import type { WrapperProblem } from './wrapper.js';

/** Everything the engine is wired from. One call to `createSeawall` shows the whole machine. */
export interface SeawallOptions {
  readonly host: Host;
  readonly catalog: Catalog;
  readonly rules: readonly Rule[];
  readonly config: Config;
  /** Loads the parser. It is called only when a file must be parsed, and once. */
  readonly loadParser: () => Promise<Parser>;
  /** The day, as `2026-11-26`: directives may end on one. Without it none does. */
  readonly today?: () => string;
}

/** The parser behind a lazy door: a project without model calls never loads it. */
export interface Parser {
  /** Lowers one file to facts. Never throws: broken or too deep code gives the facts that could be read. */
  extract(path: string, text: string): FileFacts;
  /** Lowers a file that will be edited. Undefined where it can't be read as a whole; `extract` says why. */
  open(path: string, text: string): OpenFile | undefined;
  /** Computes the edits of a repair from the current text; an empty list when the place has changed beyond recognition. */
  toTextEdits(fix: Fix, text: string): Promise<readonly TextEdit[]>;
}

/** A long-lived analysis of one set of roots under one config. */
export interface Seawall {
  /**
   * Analyses the given files (default: all). Calls and diagnostics are those that stand in these files, but everything that other files say
   * counts. Asking again after `update` costs only what the change reaches.
   */
  inspect(files?: readonly string[]): Promise<Inspection>;
  /** Tells that these files were changed, created or deleted. Their text is read again from the host when it is needed. */
  update(paths: readonly string[]): void;
  /** The edits of one fix, computed from the current text. */
  edits(fix: Fix): Promise<readonly TextEdit[]>;
}

export interface Inspection {
  /** Sorted by file and position. */
  readonly calls: readonly LlmCall[];
  /** Sorted by file, position, rule. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: {
    readonly scanned: number;
    readonly parsed: number;
    /** Test files that were left out, because `includeTests` is not set. */
    readonly tests: number;
    readonly notAnalysed: readonly { readonly file: string; readonly reason: string }[];
  };
  /** A rule that threw: named once, skipped. */
  readonly brokenRules: readonly { readonly rule: string; readonly error: string }[];
  /** Wrappers of the config that the project does not have. */
  readonly wrapperProblems: readonly WrapperProblem[];
}
