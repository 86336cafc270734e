import { createExtractor } from './extract/index.js';
import type { Parser } from './seawall.js';

/**
 * The one door to everything that needs TypeScript's parser. Import it dynamically: loading it costs more than most checks. Repairs stand
 * behind a second door, since ts-morph's own layer is only wanted when somebody asks for an edit.
 */
export function createParser(): Parser {
  const extractor = createExtractor();
  return {
    extract: (path, text) => extractor.extract(path, text),
    open: (path, text) => extractor.open(path, text),
    async toTextEdits(fix, text) {
      const { toTextEdits } = await import('./edit/index.js');
      return toTextEdits(fix.intention, text);
    },
  };
}
