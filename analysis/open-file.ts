import type { BindingId, FileFacts, Statement } from './facts.js';

/**
 * The facts of a file that somebody types in, by the statements of its top level. A change inside one of them is lowered alone: everything
 * else keeps its ids and its objects, and spans behind it are moved in place.
 */
export interface OpenFile {
  /** The tables grow at their ends; what an edit has replaced stays in them and belongs to no section. */
  readonly facts: FileFacts;
  /** In source order. */
  readonly sections: readonly Section[];
  /** The section that an offset lies in; what follows the last statement counts to it. Undefined where there is none. */
  sectionAt(offset: number): number | undefined;
  /**
   * Takes over the changed text. Undefined when the change goes beyond one statement, or alters what that statement is called or exports,
   * or how it ends: then the facts hold no longer and the file must be opened anew.
   */
  edit(text: string): SectionEdit | undefined;
}

export interface Section {
  readonly content: SectionContent;
  /** Names of the top level that the statement declares. */
  readonly declared: readonly BindingId[];
}

/** What came of one statement: ids of its own, and what it adds to the module's body. */
export interface SectionContent {
  readonly expressions: IdRange;
  readonly functions: IdRange;
  readonly classes: IdRange;
  /** Without the names of the top level. */
  readonly bindings: IdRange;
  readonly statements: readonly Statement[];
}

/** From the first to before the second. */
export type IdRange = readonly [first: number, end: number];

export interface SectionEdit {
  /** Which section was lowered anew. */
  readonly index: number;
  /** Names of the top level, declared elsewhere, to which it assigns or assigned. */
  readonly assigned: readonly BindingId[];
}
