import { toTextEdits } from './edit/index.js';
import { createExtractor } from './extract/index.js';
import type { Parser } from './seawall.js';

/** The one door to everything that needs TypeScript's parser. Import it dynamically: loading it costs more than most checks. */
export function createParser(): Parser {
  const extractor = createExtractor();
  return {
    extract: (path, text) => extractor.extract(path, text),
    toTextEdits: (fix, text) => toTextEdits(fix.intention, text),
  };
}
