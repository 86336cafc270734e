import type { BindingId, CatchClause, ExpressionId, Statement } from '../../facts.js';
import { type FileIndex, partsOf } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import { isError } from './exposures.js';

/** What of a `catch` runs for the failures of one SDK's requests. */
export interface OwnErrors {
  readonly sdk: string;
  readonly body: readonly Statement[];
}

/**
 * Where a handler asks whether it was given an SDK's own error, the other branch is not for that SDK's failures: the `throw` in
 * `if (error instanceof Anthropic.APIError) …; else throw error`. Only of SDKs that fail with nothing else.
 */
export function findOwnErrors(linker: Linker, file: FileIndex, { body, bindings }: CatchClause): readonly OwnErrors[] {
  const asked: string[] = [];
  const note = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind === 'if') asked.push(...sdksIn(linker, file, statement.condition, bindings));
      for (const part of partsOf(statement)) note(part.body);
    }
  };
  note(body);
  return [...new Set(asked)].map((sdk) => ({ sdk, body: narrow({ linker, file, errors: bindings, sdk }, body) }));
}

interface Narrowing {
  readonly linker: Linker;
  readonly file: FileIndex;
  readonly errors: readonly BindingId[];
  readonly sdk: string;
}

function narrow(context: Narrowing, body: readonly Statement[]): readonly Statement[] {
  const kept: Statement[] = [];
  for (const statement of body) {
    if (statement.kind !== 'if') kept.push(statement);
    else {
      const holds = isMet(context, statement.condition);
      const [met, unmet] = [narrow(context, statement.then), narrow(context, statement.else)];
      // biome-ignore lint/suspicious/noThenProperty: the facts name the branches as the language does, and nobody awaits them.
      if (holds === undefined) kept.push({ ...statement, then: met, else: unmet });
      else kept.push(...(holds ? met : unmet));
    }
    if (LEAVING.has(kept.at(-1)?.kind)) break;
  }
  return kept;
}

const LEAVING: ReadonlySet<Statement['kind'] | undefined> = new Set(['throw', 'return', 'break', 'continue'] as const);

/** Does the condition hold for every failure of the SDK, for none, or is that not known? */
function isMet(context: Narrowing, id: ExpressionId): boolean | undefined {
  const expression = context.file.expression(id);
  if (expression.kind === 'unary' && expression.operator === '!') {
    const inner = isMet(context, expression.value);
    return inner === undefined ? undefined : !inner;
  }
  if (expression.kind === 'logical') {
    const sides = [isMet(context, expression.left), isMet(context, expression.right)];
    // One side that is met decides `||`, one that is not decides `&&`.
    const deciding = expression.operator === '||';
    if (sides.includes(deciding)) return deciding;
    return sides.includes(undefined) ? undefined : !deciding;
  }
  return sdksAsked(context.linker, context.file, id, context.errors).includes(context.sdk) || undefined;
}

function sdksIn(linker: Linker, file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): readonly string[] {
  const expression = file.expression(id);
  if (expression.kind === 'unary') return sdksIn(linker, file, expression.value, errors);
  if (expression.kind === 'logical') return [expression.left, expression.right].flatMap((side) => sdksIn(linker, file, side, errors));
  return sdksAsked(linker, file, id, errors);
}

/** `error instanceof Anthropic.APIError`: the SDKs all of whose failures are such errors. */
function sdksAsked(linker: Linker, file: FileIndex, id: ExpressionId, errors: readonly BindingId[]): readonly string[] {
  const expression = file.expression(id);
  if (expression.kind !== 'binary' || expression.operator !== 'instanceof') return [];
  if (!isError(file, expression.left, errors)) return [];
  return linker.resolve({ file, id: expression.right }).flatMap((value) => {
    if (value.kind !== 'package') return [];
    const sdks = linker.catalog.sdksOf(value.specifier, null);
    return sdks.filter(({ errors: all = [], failsOnlyBy }) => failsOnlyBy && all.includes(value.path.at(-1) ?? '')).map(({ name }) => name);
  });
}
