import { FACTS_VERSION, type FileFacts } from '../facts.js';
import type { OpenFile } from '../open-file.js';
import { lowerFile } from './lower-file.js';
import { openFile } from './open-file.js';
import { parseFile } from './parse.js';
import { mentionsPrototype } from './prototypes.js';

export interface Extractor {
  /** Lowers one file to facts. Never throws: broken or too deep code gives the facts that could be read. */
  extract(path: string, text: string): FileFacts;
  /** Lowers a file so that its edits can be lowered alone. Undefined where it can't be read as a whole. */
  open(path: string, text: string): OpenFile | undefined;
}

export function createExtractor(): Extractor {
  return {
    extract(path, text) {
      try {
        return lowerFile(parseFile(path, text));
      } catch (error) {
        return toUnreadableFacts(text, error);
      }
    },
    open(path, text) {
      try {
        // The methods of a class would stand in many statements.
        if (mentionsPrototype(text)) return undefined;
        const file = openFile(path, text);
        return { ...file, edit: (changed) => attempt(() => file.edit(changed)) };
      } catch {
        return undefined;
      }
    },
  };
}

/** What goes wrong in the middle leaves the file unusable, as an edit that reaches too far does. */
function attempt<T>(edit: () => T | undefined): T | undefined {
  try {
    return edit();
  } catch {
    return undefined;
  }
}

/** The parser is recursive, so thousands of nested brackets exhaust the stack; that is a property of the file, not a failure of ours. */
function toUnreadableFacts(text: string, error: unknown): FileFacts {
  const message = error instanceof RangeError ? 'The file is nested too deeply to be read.' : `The parser failed: ${String(error)}`;
  return {
    version: FACTS_VERSION,
    directives: [],
    comments: [],
    imports: [],
    exports: [],
    expressions: [],
    functions: [
      {
        kind: 'module',
        span: [0, text.length],
        async: false,
        generator: false,
        directives: [],
        parameters: [],
        bodySpan: [0, text.length],
        body: [],
      },
    ],
    classes: [],
    bindings: [],
    types: [],
    syntaxErrors: [{ span: [0, text.length], message }],
  };
}
