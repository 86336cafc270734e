import type { Site } from '../../calls.js';
import type { BindingId, ClassId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { findCallees } from '../values/call-flows.js';
import { findSuperCalls } from '../values/heirs.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { argumentsOf, calleeOf, type Ref, type Value } from '../values/value.js';
import { findThrownWords } from './exposures.js';

/** How many functions that make errors, and how many classes above that of an error, are looked through. */
const DEEPEST = 3;

/** `throw new TRPCError({ code, message: error.message })`: what this says is sent to the client. */
export function findSpokenExposure(linker: Linker, thrown: Ref, errors: readonly BindingId[], depth = 0): Site | undefined {
  const { file, id } = thrown;
  const { kind } = file.expression(id);
  if ((kind !== 'new' && kind !== 'call') || depth > DEEPEST) return undefined;
  const words = argumentsOf(thrown).map((one) => findThrownWords(linker, { ...thrown, id: one }, errors));
  const told = indexesOf(words);
  const first = words.find((one) => one !== undefined);
  if (first === undefined) return undefined;
  if (isSpoken(linker, calleeOf(thrown), told, 0)) return siteOf({ file, id: first });
  return kind === 'call' ? findMade(linker, thrown, told, depth + 1) : undefined;
}

function indexesOf(words: readonly unknown[]): readonly number[] {
  return words.flatMap((one, index) => (one === undefined ? [] : [index]));
}

/** `throw toHttpError(error)`: what a function of the project makes of the error that it is told. */
function findMade(linker: Linker, call: Ref, told: readonly number[], depth: number): Site | undefined {
  for (const { file, function: id } of findCallees(linker, call)) {
    const errors = parametersAt(file, id, told);
    for (const { value } of file.returnsOf(id)) {
      const found = value === undefined ? undefined : findSpokenExposure(linker, { file, id: value }, errors, depth);
      if (found) return found;
    }
  }
  return undefined;
}

function parametersAt(file: FileIndex, id: number, indexes: readonly number[]): readonly BindingId[] {
  return (file.functionAt(id)?.parameters ?? []).filter((_, index) => indexes.includes(index));
}

/** Do the words that are told at these places go to the client? */
function isSpoken(linker: Linker, callee: Ref, told: readonly number[], depth: number): boolean {
  if (told.length === 0 || depth > DEEPEST) return false;
  return linker
    .resolve(callee)
    .some((value) =>
      value.kind === 'class' ? isSpokenAbove(linker, value.file, value.id, told, depth + 1) : isOfFramework(linker, value),
    );
}

/** `class ChatFailed extends HttpException { constructor(reason: string) { super(reason, 502); } }`. */
function isSpokenAbove(linker: Linker, file: FileIndex, id: ClassId, told: readonly number[], depth: number): boolean {
  const declared = file.classAt(id);
  if (declared?.extends === undefined) return false;
  const above: Ref = { file, id: declared.extends };
  const made = declared.members.find(({ kind }) => kind === 'constructor')?.declares;
  if (made === undefined) return isSpoken(linker, above, told, depth);
  const errors = parametersAt(file, made, told);
  return findSuperCalls(file, id).some((call) => {
    const words = argumentsOf({ file, id: call }).map((one) => findThrownWords(linker, { file, id: one }, errors));
    return isSpoken(linker, above, indexesOf(words), depth);
  });
}

function isOfFramework(linker: Linker, value: Value): boolean {
  if (value.kind !== 'package' && value.kind !== 'global') return false;
  const name = value.path.join('.');
  return linker.catalog.catalog.frameworks.some(
    ({ packages, spokenErrors = [] }) =>
      spokenErrors.includes(name) && (value.kind === 'global' || packages.some((pattern) => isPackageMatch(pattern, value.specifier))),
  );
}
