import { type ExpressionId, REST, type Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Paths } from './answer-paths.js';

/** A method that makes a response tells of the end where its options take it in: `messageMetadata: ({ part }) => part.finishReason`. */
export function isPlainCall(linker: Linker, { file, id }: Flow, ends: Paths): boolean {
  const expression = file.expression(id);
  if (expression.kind !== 'call') return true;
  const names = new Set(ends.flatMap((path) => path.at(-1) ?? []));
  return expression.arguments.every((argument) => {
    const { kind, span } = file.expression(argument);
    if (kind === 'spread') return false;
    const words = linker.project.code(file.path, span).match(/[\w$]+/g) ?? [];
    return !words.some((word) => names.has(word)) && !mayTakeInMore(file, expression.function, span);
  });
}

/** `...options`, `...part` and `({ part, ...rest })` may hold anything; `...(user ? { user } : {})` holds what it says. */
function mayTakeInMore(file: FileIndex, frame: number, span: Span): boolean {
  const own = new Set(file.bindingsWithin(span));
  if ([...own].some((binding) => file.bindingAt(binding)?.sources.some(({ path }) => path.includes(REST)))) return true;
  return spreadsWithin(file, span).some((value) =>
    toChoices(file, value).some((choice) => {
      const expression = file.expression(choice);
      if (expression.kind === 'object' || expression.kind === 'literal') return false;
      // What the callback finds outside was there before the answer.
      return expression.kind !== 'name' || expression.function === frame || own.has(expression.binding);
    }),
  );
}

function spreadsWithin(file: FileIndex, span: Span): readonly ExpressionId[] {
  return file.expressionsWithin(span).flatMap((id) => {
    const expression = file.expression(id);
    if (expression.kind === 'spread') return [expression.value];
    if (expression.kind !== 'object') return [];
    return expression.properties.flatMap((property) => (property.kind === 'spread' ? [property.value] : []));
  });
}

/** Of `a ? b : c`, `a && b` and `a ?? b`, what it can be. */
function toChoices(file: FileIndex, id: ExpressionId): readonly ExpressionId[] {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'conditional':
      return [expression.then, expression.else].flatMap((one) => toChoices(file, one));
    case 'logical':
      return (expression.operator === '&&' ? [expression.right] : [expression.left, expression.right]).flatMap((one) =>
        toChoices(file, one),
      );
    case 'cast':
    case 'nonnull':
      return toChoices(file, expression.value);
    default:
      return [id];
  }
}
