import type { ExpressionId } from '../../facts.js';
import { type CarriageWords, createWalk, type ExportIngredients } from './carriage.js';
import type { FileIndex } from './file-index.js';

/**
 * What a file hands to functions and classes of a module that it imports, by the names that they have there: `translate(text, model)`,
 * `new Translator({ model })`. All that such a module may know of a client is that it is handed one.
 */
export function findHanded(file: FileIndex, from: string, words: CarriageWords): readonly ExportIngredients[] {
  return findTaken(file, from).flatMap(({ name, uses }) =>
    uses.flatMap((use) =>
      findGiven(file, use, name).flatMap((call) =>
        call.given.map((id) => ({ name: call.name, parts: createWalk(file, words).ofExpression(id) })),
      ),
    ),
  );
}

/** The modules that a file names. */
export function findSpecifiers(file: FileIndex): readonly string[] {
  return [...new Set([...file.imports.map(({ from }) => from), ...file.loads.map(({ specifier }) => specifier)])];
}

interface Taken {
  /** Undefined for the whole module. */
  readonly name: string | undefined;
  readonly uses: readonly ExpressionId[];
}

function findTaken(file: FileIndex, from: string): readonly Taken[] {
  const imported = file.bindingsOf(0).flatMap((id): readonly Taken[] => {
    const index = file.bindingAt(id)?.import;
    const one = index === undefined ? undefined : file.imports[index];
    if (one?.kind !== 'name' || one.from !== from) return [];
    return [{ name: one.imported === '*' || one.imported === '=' ? undefined : one.imported, uses: file.usesOf(id) }];
  });
  const required = file.loads
    .filter(({ specifier }) => specifier === from)
    .flatMap(({ id }) => file.drawnFrom(id).map(({ binding, source }) => ({ name: source.path[0], uses: file.usesOf(binding) })));
  return [...imported, ...required];
}

/** The arguments of the call whose callee this is, or a member of this: of a whole module, or a class's own. */
function findGiven(
  file: FileIndex,
  use: ExpressionId,
  name: string | undefined,
): readonly { readonly name: string; readonly given: readonly ExpressionId[] }[] {
  const parent = file.parentOf(use);
  const expression = parent === undefined ? undefined : file.expression(parent);
  if (parent !== undefined && expression?.kind === 'member' && expression.object === use)
    return findGiven(file, parent, name ?? expression.name);
  const isCall = (expression?.kind === 'call' || expression?.kind === 'new') && expression.callee === use;
  return isCall ? [{ name: name ?? 'default', given: expression.arguments }] : [];
}
