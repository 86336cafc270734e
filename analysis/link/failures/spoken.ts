import type { Site } from '../../calls.js';
import type { BindingId } from '../../facts.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { calleeOf, type Ref } from '../values/value.js';
import { findThrownWords } from './exposures.js';

/** `throw new TRPCError({ code, message: error.message })`: what this says is sent to the client. */
export function findSpokenExposure(linker: Linker, thrown: Ref, errors: readonly BindingId[]): Site | undefined {
  const expression = thrown.file.expression(thrown.id);
  if (expression.kind !== 'new' && expression.kind !== 'call') return undefined;
  if (expression.arguments.length === 0 || !isSpoken(linker, thrown)) return undefined;
  const words = expression.arguments.map((id) => findThrownWords(linker, { ...thrown, id }, errors)).find((id) => id !== undefined);
  return words === undefined ? undefined : siteOf({ file: thrown.file, id: words });
}

function isSpoken(linker: Linker, thrown: Ref): boolean {
  const { frameworks } = linker.catalog.catalog;
  return linker.resolve(calleeOf(thrown)).some((value) => {
    if (value.kind !== 'package' && value.kind !== 'global') return false;
    const name = value.path.join('.');
    return frameworks.some(
      ({ packages, spokenErrors = [] }) =>
        spokenErrors.includes(name) && (value.kind === 'global' || packages.some((pattern) => isPackageMatch(pattern, value.specifier))),
    );
  });
}
