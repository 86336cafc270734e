import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

/** `{ question, history }`, of which the prompts of the same file take `history` as messages: by a placeholder of that name. */
export function findPlaced(linker: Linker, { file, id }: Ref): readonly ExpressionId[] {
  const given = file.expression(id);
  if (given.kind !== 'object') return [];
  const names = given.properties.some((one) => one.kind === 'property') ? listPlaceholders(linker, file) : new Set();
  return given.properties.flatMap((one) => (one.kind === 'property' && names.has(one.name) ? [one.value] : []));
}

/** `new MessagesPlaceholder('history')`, `['placeholder', '{history}']`. */
function listPlaceholders(linker: Linker, file: FileIndex): ReadonlySet<string> {
  const { placeholders } = linker.catalog.catalog.idioms;
  const made = file.constructions.flatMap((id) => {
    const expression = file.expression(id);
    if (expression.kind !== 'new') return [];
    const isPlaceholder = linker
      .resolve({ file, id: expression.callee })
      .some(
        (value) =>
          value.kind === 'package' &&
          placeholders.packages.some((one) => isPackageMatch(one, value.specifier)) &&
          placeholders.names.includes(value.path.at(-1) ?? ''),
      );
    return isPlaceholder ? expression.arguments.slice(0, 1).flatMap((one) => readText(file, one)) : [];
  });
  const paired = file.expressionIds.flatMap((id) => {
    const pair = file.expression(id);
    const [role, name] = pair.kind === 'array' && pair.elements.length === 2 ? pair.elements.flatMap((one) => readText(file, one)) : [];
    return role === 'placeholder' && name !== undefined ? [name.replace(/^\{|\}$/g, '')] : [];
  });
  return new Set([...made, ...paired]);
}

function readText(file: FileIndex, id: ExpressionId): readonly string[] {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' ? [expression.value] : [];
}
