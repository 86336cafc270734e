import type { BindingId, ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findChainSchema } from './chain-schemas.js';
import type { Linker } from './linker.js';
import { readMostElements, VALIDATING } from './schemas.js';
import { findToolBuilder, findToolSchema } from './tool-builders.js';
import { argumentsOf, type Ref } from './value.js';

/** Does a schema say that the list holds no more elements than this: of what was parsed, or of what a model may hand to a tool? */
export function isBoundedList(linker: Linker, list: Ref, most: number): boolean {
  const origin = findOrigin(linker, list, [], 0);
  const found = origin && readMostElements(linker, origin.schema, origin.path);
  return found !== undefined && found <= most;
}

interface Origin {
  readonly schema: Ref;
  readonly path: readonly string[];
}

const DEEPEST = 8;

function findOrigin(linker: Linker, { file, id }: Ref, path: readonly string[], depth: number): Origin | undefined {
  if (depth > DEEPEST) return undefined;
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'await':
    case 'cast':
    case 'nonnull':
      return findOrigin(linker, { file, id: expression.value }, path, depth + 1);
    case 'member':
      return findOrigin(linker, { file, id: expression.object }, [expression.name, ...path], depth + 1);
    case 'name':
      return findOriginOfName(linker, file, expression.binding, path, depth);
    case 'call': {
      const callee = file.expression(expression.callee);
      if (callee.kind !== 'member') return undefined;
      if (callee.name === 'valid') return findValidated(file, id, path);
      if (!VALIDATING.test(callee.name)) return undefined;
      return { schema: { file, id: callee.object }, path: callee.name.startsWith('safe') && path[0] === 'data' ? path.slice(1) : path };
    }
    default:
      return undefined;
  }
}

function findOriginOfName(linker: Linker, file: FileIndex, id: BindingId, path: readonly string[], depth: number): Origin | undefined {
  const binding = file.bindingAt(id);
  const [source, ...others] = binding?.sources ?? [];
  if (!binding || others.length > 0) return undefined;
  if (source) {
    const isDrawn = source.by === 'initializer' && source.default === undefined;
    return isDrawn ? findOrigin(linker, { file, id: source.from }, [...source.path, ...path], depth + 1) : undefined;
  }
  return binding.parameter?.index === 0 ? findGivenOrigin(linker, file, binding.function, path) : undefined;
}

/** `tool({ inputSchema, execute: async ({ queries }) => … })`, `procedure.input(schema).mutation(({ input }) => …)`. */
function findGivenOrigin(linker: Linker, file: FileIndex, frame: FunctionId, path: readonly string[]): Origin | undefined {
  const owner = file.functionOwner(frame);
  if (owner.kind !== 'expression') return undefined;
  const around = file.parentOf(owner.expression);
  const isMember = around !== undefined && file.expression(around).kind === 'object';
  const call = isMember ? file.parentOf(around) : around;
  if (call === undefined) return undefined;
  const builder = findToolBuilder(linker, { file, id: call });
  const schema = builder && findToolSchema(linker, { file, id: call }, builder);
  if (schema) return { schema, path };
  const chained = isMember ? undefined : findChainSchema({ file, id: call });
  return chained && { schema: chained.schema, path: path.slice(1) };
}

/** `c.req.valid('json')` in a handler that stands behind `zValidator('json', schema)`. */
function findValidated(file: FileIndex, id: ExpressionId, path: readonly string[]): Origin | undefined {
  const owner = file.functionOwner(file.expression(id).function);
  const taker = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const place = placeOf(file, id);
  for (const given of taker === undefined || place === undefined ? [] : argumentsOf({ file, id: taker })) {
    const schema = placeOf(file, given) === place ? argumentsOf({ file, id: given })[1] : undefined;
    if (schema !== undefined) return { schema: { file, id: schema }, path };
  }
  return undefined;
}

/** The text that a call is given first. */
function placeOf(file: FileIndex, id: ExpressionId): string | undefined {
  const [first] = argumentsOf({ file, id });
  const literal = first === undefined ? undefined : file.expression(first);
  return literal?.kind === 'literal' && typeof literal.value === 'string' ? literal.value : undefined;
}
