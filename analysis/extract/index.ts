import type { ts } from '@ts-morph/common';
import { FACTS_VERSION, type FileFacts } from '../facts.js';
import { lowerFile } from './lower-file.js';
import { parseFile } from './parse.js';

export interface Extractor {
  /** Lowers one file to facts. Never throws: broken or too deep code gives the facts that could be read. */
  extract(path: string, text: string): FileFacts;
}

/** Trees kept for reparsing: about as many files as an editor has open. */
const RECENT_TREES = 32;

export function createExtractor(): Extractor {
  const trees = new Map<string, ts.SourceFile>();
  return {
    extract(path, text) {
      const previous = trees.get(path);
      // A reparse takes the previous tree apart, so it must not be found again if something throws halfway.
      trees.delete(path);
      try {
        const tree = parseFile(path, text, previous);
        const facts = lowerFile(tree);
        remember(trees, path, tree);
        return facts;
      } catch (error) {
        return toUnreadableFacts(text, error);
      }
    },
  };
}

function remember(trees: Map<string, ts.SourceFile>, path: string, tree: ts.SourceFile): void {
  trees.set(path, tree);
  for (const oldest of trees.keys()) {
    if (trees.size <= RECENT_TREES) return;
    trees.delete(oldest);
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
