import type { Evidence, Site } from '../../calls.js';
import type { Ref } from './value.js';

export function siteOf(ref: Ref): Site {
  return { file: ref.file.path, span: ref.file.expression(ref.id).span };
}

/** Evidence of a thing that is not known: where the search for it ended, and why. */
export function stoppedAt(ref: Ref, text: string): Evidence {
  return { ...siteOf(ref), source: 'stopped', text };
}

/** The innermost function around it that has a name. */
export function functionNameOf(ref: Ref): string | null {
  for (
    let id: number | undefined = ref.file.expression(ref.id).function;
    id !== undefined && id !== 0;
    id = ref.file.functionAt(id)?.parent
  ) {
    const name = ref.file.functionAt(id)?.name;
    if (name !== undefined) return name;
  }
  return null;
}
