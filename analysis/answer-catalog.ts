import type { OptionPath } from './catalog.js';

/** Paths in dotted members inside the awaited result; `[]` is any element; `()` at the end calls a method (`text()`). */
export interface Answer {
  readonly text?: readonly string[];
  /** Those of `text` that are undefined, and not empty, where the answer has no text. */
  readonly mayBeUndefined?: readonly string[];
  /** What is made that is no text, such as pictures: parts that may be missing. */
  readonly made?: readonly string[];
  /** Parts that hold all of it as JSON text or as bytes. What is parsed of one is reached under its own path. */
  readonly raw?: readonly string[];
  /** Already parsed by the SDK; `validated` says whether against a schema: always, only when `options.schema` is given, or never. */
  readonly object?: readonly string[];
  readonly validated?: 'always' | 'with-schema' | 'never';
  /** Where `validated` is `with-schema`: the word that whoever gives no schema gives in its place, where the SDK takes no call without one otherwise. */
  readonly schemaless?: string;
  /** The export by whose methods whoever gives one makes what asks for it. */
  readonly schemaMaker?: string;
  /** Where `validated` is `always`: which of the schemas that are given to the method that made the client check nothing. */
  readonly handedOn?: HandedOn;
  /** The arguments of tool calls as JSON text, as the model wrote it. */
  readonly toolArguments?: readonly string[];
  /** The same where the SDK or the API has parsed it. */
  readonly toolInputs?: readonly string[];
  /** What the SDK's own runs of tools gave. */
  readonly toolResults?: readonly string[];
  /** Lists of tool calls or of their results that are there where no tool was asked for too, and empty then: that one is there says nothing. */
  readonly alwaysListed?: readonly string[];
  /** Names of the tools that are asked for, where nothing keeps the model to those that were declared. */
  readonly toolNames?: readonly string[];
  /** Parts of a tool call that tell whether its tool was declared: who looks at them knows. */
  readonly toolMarks?: readonly string[];
  /** The SDK checks each tool call's name and input against the tool's own declaration. */
  readonly checksTools?: boolean;
  /** Empty where nothing of the answer tells how it ended. */
  readonly finish?: readonly string[];
  /** What is given as its result says nothing of how it ended: only records of the run do, which hardly anybody opens. */
  readonly endsAside?: true;
  /** Values of a stream element's `type` that tell of a bad end: `response.incomplete`. */
  readonly endTypes?: readonly string[];
  /** Members of a stream's element that hold such a value, where it is not `type`: `event`, `data.status`. */
  readonly typedBy?: readonly string[];
  /**
   * Other ways to take it, which tell nothing of how it ended: parts of an unfinished object, methods that make a response of it, events
   * (`on:text` is what `.on('text', …)` gives).
   */
  readonly shown?: readonly string[];
  /** It is the text alone, so that nobody can look at how it ended: by nature, or because one of these exports was the last that it went through. */
  readonly textParsers?: readonly string[];
  /** Exports that, as the last step, make of the text a structure that nothing checks; what is no such structure they throw on. */
  readonly structureParsers?: readonly string[];
  /** Parts that hold what was sent together with what came of it, to be sent again: `history`. */
  readonly conversation?: readonly string[];
  readonly refusal?: readonly string[];
  readonly usage?: readonly string[];
  /** The answer was cut off at the token limit, as code: `test` holds of the part that is written as `part` (`stop_reason`, `{part} === 'max_tokens'`). */
  readonly cut?: { readonly part: string; readonly test: string };
  /** The SDK throws on a truncated or blocked answer, so finish need not be looked at. */
  readonly throwsOnTruncation?: boolean;
  /** It resolves with a truncated answer even where it was given a schema: the object is then missing. */
  readonly resolvesTruncated?: boolean;
}

/** A method with a schema and its options as arguments, `withStructuredOutput`, may show the schema to the model and hand on what that makes of it. */
export interface HandedOn {
  readonly by: string;
  /** All schemas, or only those that are written as plain objects, as JSON Schema is. */
  readonly schemas: 'all' | 'plain';
  /** The option's value with which only the plain ones are not checked. */
  readonly checkedWith?: { readonly option: string; readonly value: string };
  /** An option that makes the structure a part of what is given. */
  readonly wrappedBy: string;
}

/** Makes a response of a silent stream's result, which tells the client that it failed. */
export interface Teller {
  readonly name: string;
  /** The option that is given the error and gives what the client is told; there is none where somebody else is asked. */
  readonly words?: OptionPath;
  /** It writes into a response that is made elsewhere: which argument stands for that, and the option for the words beside the function that is given it. */
  readonly into?: { readonly argument: number; readonly words: string };
}

/** A method of a silent stream's result that reads it and tells nobody of its failure. */
export interface MuteMethod {
  readonly name: string;
  /** The client is told that something failed, and nothing more. */
  readonly masks?: boolean;
  /** Reads to the end for the sake of something else, so that nobody waits for what it gives. */
  readonly drains?: boolean;
  /** An option of the method that is told of the error. */
  readonly unless?: OptionPath;
}
