import { toTextEdits } from '../../analysis/edit/index.js';
import type { Intention, TextEdit } from '../../analysis/edit/intention.js';
import type { Span } from '../../analysis/facts.js';

/** Code with the place that an intention names between `«` and `»`. */
export function readMarked(marked: string): { readonly text: string; readonly span: Span } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  if (start < 0 || end < start) throw new Error(`no «place» in ${marked}`);
  return { text: marked.replace('«', '').replace('»', ''), span: [start, end] };
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.toReversed().reduce((result, { span, text: inserted }) => result.slice(0, span[0]) + inserted + result.slice(span[1]), text);
}

/** What the intention at the marked place makes of the code. */
export function repair(marked: string, toIntention: (span: Span) => Intention): string {
  const { text, span } = readMarked(marked);
  return applyEdits(text, toTextEdits(toIntention(span), text));
}
