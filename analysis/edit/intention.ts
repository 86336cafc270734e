import type { PropertyRead, SchemaPackage, SchemaRequestOption } from '../calls.js';
import type { Span } from '../facts.js';

/** What a repair wants, in terms of the file as it was when the problem was found. `toTextEdits` turns it into edits of the current text. */
export type Intention =
  /** Add (or replace) an option of a call or construction: `options.timeout = 30_000`. Creates the object argument and intermediate objects where absent. */
  | {
      readonly kind: 'set-option';
      readonly file: string;
      readonly call: Span;
      readonly argument: number;
      readonly members: readonly string[];
      readonly value: string;
    }
  /**
   * Put the statement around the call (or around what a loop walks) into `try { } catch (error) { }`, keeping the scope of what it declares.
   * `otherwise` is what the handler does until somebody fills it: throwing on, where nothing else is said.
   */
  | { readonly kind: 'wrap-in-try'; readonly file: string; readonly call: Span; readonly otherwise?: 'throw' | 'record' }
  /** Write `await` in front of a floating call. */
  | { readonly kind: 'insert-await'; readonly file: string; readonly call: Span }
  /** Append `.catch((error) => { … })` to a floating promise chain. */
  | { readonly kind: 'append-catch'; readonly file: string; readonly call: Span }
  /** Replace `JSON.parse(text)` by a parse through a schema; the skeleton of one that is not declared yet comes from the properties that the code reads. */
  | {
      readonly kind: 'validate-parse';
      readonly file: string;
      readonly parse: Span;
      readonly library: SchemaPackage;
      readonly schemaName: string;
      readonly isDeclared?: boolean;
      readonly properties: readonly PropertyRead[];
      /** What the schema does not name is to be kept: somebody may read it whom nobody sees. */
      readonly isOpen?: boolean;
      /** The request, in the same file, is to ask for the answer in this form as well: `zodResponseFormat({schema}, 'answer')`. */
      readonly request?: SchemaRequestOption;
    }
  /** Put a fallback value at the end of a `catch` clause, to be returned or assigned as the answer is in its `try`. */
  | { readonly kind: 'fallback-in-handler'; readonly file: string; readonly handler: Span; readonly givesBy: 'return' | 'assignment' }
  /** Write down the error in a handler that keeps it to itself: a `catch` clause, or a function that is given to `.catch(…)`. */
  | { readonly kind: 'record-in-handler'; readonly file: string; readonly handler: Span }
  /** Say other words where a handler says what the error said, in each of these expressions, and write the error down where nothing else does. */
  | { readonly kind: 'reword'; readonly file: string; readonly expressions: readonly Span[]; readonly words: string }
  /** Append a call to an expression: `.withFallbacks([…])`. */
  | { readonly kind: 'append-call'; readonly file: string; readonly expression: Span; readonly code: string }
  /** Throw after an awaited request whose response is no success. */
  | { readonly kind: 'check-status'; readonly file: string; readonly call: Span }
  /** Throw before a lookup whose name the object has no entry of its own for. */
  | { readonly kind: 'check-own'; readonly file: string; readonly lookup: Span }
  /** Write a statement before the one that an expression stands in. `hole` is the part of it that the author should fill. */
  | { readonly kind: 'insert-before'; readonly file: string; readonly expression: Span; readonly code: string; readonly hole: string }
  /**
   * Write a statement behind the one that awaits an answer. `{part}` in its code stands for that part of the answer (`choices[0]?.finish_reason`),
   * which is taken out of the answer where the program takes it apart. `hole` is what the author should fill.
   */
  | {
      readonly kind: 'after-answer';
      readonly file: string;
      readonly call: Span;
      readonly part: string;
      readonly code: string;
      readonly hole: string;
    }
  /** Count the turns of a loop in a name of its own and end it after `most`. */
  | { readonly kind: 'count-loop'; readonly file: string; readonly loop: Span; readonly counter: string; readonly most: string }
  /** Wait for each promise of `await Promise.all(…)` to settle, and go on with the values of those that were fulfilled. */
  | { readonly kind: 'settle-all'; readonly file: string; readonly awaited: Span }
  /** Let only some of the calls run at once that `list.map(…)` starts. */
  | { readonly kind: 'limit-concurrency'; readonly file: string; readonly list: Span }
  /** Give a property of an object literal another name and another value, in which `{name}` stands for something imported and `{value}` for what it was. */
  | {
      readonly kind: 'replace-property';
      readonly file: string;
      readonly property: Span;
      readonly name: string;
      readonly code: string;
      readonly imported: { readonly name: string; readonly from: string };
    }
  /** Write other code in an expression's place, and in those of others that stand or fall with it. */
  | {
      readonly kind: 'replace-expression';
      readonly file: string;
      readonly expression: Span;
      readonly code: string;
      readonly others?: readonly { readonly span: Span; readonly code: string }[];
    }
  /** Write another text in a string literal's place, in the quotes that it has. */
  | { readonly kind: 'replace-string'; readonly file: string; readonly literal: Span; readonly text: string }
  /** Call a property of an object literal by another name. */
  | { readonly kind: 'rename-property'; readonly file: string; readonly property: Span; readonly name: string }
  /** Take a property out of an object literal. */
  | { readonly kind: 'remove-property'; readonly file: string; readonly property: Span }
  /** Take a property out of one argument of a call and write it into another. */
  | {
      readonly kind: 'move-property';
      readonly file: string;
      readonly property: Span;
      readonly call: Span;
      readonly argument: number;
      readonly members: readonly string[];
    }
  /** Take a comment away, and its line where it stands alone. `words` must still be in it. */
  | { readonly kind: 'remove-comment'; readonly file: string; readonly comment: Span; readonly words: string }
  /** Insert a Seawall directive above the line of `at`, or at the top of the file. */
  | { readonly kind: 'suppress'; readonly file: string; readonly at: Span; readonly rule: string; readonly scope: 'line' | 'file' };

/** Replaces the text in `span` (empty for an insertion). Edits of one file never overlap and are sorted by position. */
export interface TextEdit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
  /** Ranges inside `text` that the author should fill, as offsets into `text`, for editors with tab stops. */
  readonly placeholders?: readonly Span[];
}
