import type { BindingId, ExpressionId, Span, Statement } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref } from '../values/value.js';
import { writtenNames } from '../values/written-names.js';
import { isMadeIn, spanOf } from './earlier-values.js';
import { isRecorder } from './error-answers.js';
import { isFailureTold } from './error-texts.js';
import { isTold } from './mentions.js';

interface Handler {
  readonly file: FileIndex;
  readonly body: readonly Statement[];
  readonly errors: readonly BindingId[];
}

/**
 * `ask().then((text) => draw(parse(text))).catch(() => draw(notes))`, and the same in a `try` and its `catch`: a function of the project that
 * shows what the model made of something shows that as it was. A function of a library may do anything with what it is given.
 */
export function showsOtherwise(linker: Linker, { file, body, errors }: Handler, tried: readonly Span[]): boolean {
  const caught = spanOf(body);
  if (!caught || tried.length === 0) return false;
  return file.callsWithin(caught).some((id) => {
    if (isRecorder(file, id) || findCallees(linker, { file, id }).length === 0) return false;
    const shown = findShown(file, tried, writtenCallee(file, id));
    return argumentsOf({ file, id }).some((given, index) => {
      if (!shown.has(index) || isTold({ linker, file, errors, body }, given) || isFailureTold(file, given)) return false;
      return holdsOuter(file, given, [caught, ...tried]);
    });
  });
}

/** What is handed over there are values that the model had a part in, by their places. */
function findShown(file: FileIndex, tried: readonly Span[], callee: string): ReadonlySet<number> {
  const places = tried.flatMap((span) =>
    file
      .callsWithin(span)
      .filter((id) => callee !== '' && writtenCallee(file, id) === callee)
      .flatMap((id) => argumentsOf({ file, id }).flatMap((given, index) => (isOfIt(file, given, span) ? [index] : []))),
  );
  return new Set(places);
}

function writtenCallee(file: FileIndex, id: ExpressionId): string {
  const call = file.expression(id);
  return call.kind === 'call' ? writtenNames(file, call.callee).join('.') : '';
}

/** Made there, or of a parameter of the function that this is. */
function isOfIt(file: FileIndex, id: ExpressionId, span: Span): boolean {
  return isMadeIn(file, id, span) || holdsName(file, id, (at) => isWithin(at, span));
}

/** A name that is there whether the model answers or not. */
function holdsOuter(file: FileIndex, id: ExpressionId, inner: readonly Span[]): boolean {
  return holdsName(file, id, (at) => !inner.some((span) => isWithin(at, span)));
}

function holdsName(file: FileIndex, id: ExpressionId, isMeant: (declared: Span) => boolean): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'name') return childrenOf(expression).some((child) => holdsName(file, child, isMeant));
  const declared = file.bindingAt(expression.binding)?.span;
  return declared !== undefined && isMeant(declared);
}

/** What runs where the promise before this `.catch(handler)`, or `.then(show, handler)`, has given something. */
export function findSuccesses({ file, id }: Ref): readonly Span[] {
  const parent = file.parentOf(id);
  const call = parent === undefined ? undefined : file.expression(parent);
  if (call?.kind !== 'call') return [];
  const callee = file.expression(call.callee);
  if (callee.kind !== 'member') return [];
  return [...(callee.name === 'then' ? functionsIn(file, call.arguments.slice(0, 1)) : []), ...findBefore(file, callee.object)];
}

function findBefore(file: FileIndex, id: ExpressionId): readonly Span[] {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call.kind !== 'call' || callee?.kind !== 'member' || !/^(?:then|finally)$/.test(callee.name)) return [];
  return [...(callee.name === 'then' ? functionsIn(file, call.arguments.slice(0, 1)) : []), ...findBefore(file, callee.object)];
}

function functionsIn(file: FileIndex, ids: readonly ExpressionId[]): readonly Span[] {
  return ids.map((id) => file.expression(id)).flatMap(({ kind, span }) => (kind === 'function' ? [span] : []));
}
