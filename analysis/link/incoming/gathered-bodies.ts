import { type BindingId, ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { wordOf } from '../files/words.js';
import { findPutIn } from '../values/added.js';
import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';

// Requests of which no framework makes a whole: their body comes piece by piece, and a promise gives it when it is there.

/** What a stream says of a request's body once it has been put together. */
export const GATHERED = 'body';

export interface Gathering {
  readonly id: ExpressionId;
  /** Where the pieces come, somebody looks at how much it is. */
  readonly isCut: boolean;
}

const LIMIT = /(?:length|size|bytes?|total|received)\w*\s*>/i;

/** The stream of which a name is one piece: `stream.on('data', (piece) => …)`, `for await (const piece of stream)`. */
export function findStreamOf(linker: Linker, file: FileIndex, id: BindingId): Gathering | undefined {
  const stream = findStream(file, id);
  const around = file.functionAt(file.bindingAt(id)?.function ?? 0);
  return stream === undefined
    ? undefined
    : { id: stream, isCut: around !== undefined && LIMIT.test(linker.project.code(file.path, around.span)) };
}

function findStream(file: FileIndex, id: BindingId): ExpressionId | undefined {
  const binding = file.bindingAt(id);
  const walked = binding?.sources.find(({ by, path }) => by === 'awaited-iteration' && path.every((step) => step === ELEMENT));
  if (walked) return walked.from;
  const owner = binding?.parameter?.index === 0 ? file.functionOwner(binding.function) : undefined;
  const around = owner?.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  const call = around === undefined ? undefined : file.expression(around);
  const callee = call?.kind === 'call' ? file.expression(call.callee) : undefined;
  if (call?.kind !== 'call' || callee?.kind !== 'member' || !/^(?:on|addListener)$/.test(callee.name)) return undefined;
  const [event] = call.arguments;
  return event !== undefined && wordOf(file, event) === 'data' ? callee.object : undefined;
}

/** What `new Promise((resolve) => … resolve(JSON.parse(raw)))` is told to give, where that was put together of pieces. */
export function findPromised({ file, id, env }: Ref): readonly Ref[] {
  const made = file.expression(id);
  const callee = made.kind === 'new' ? file.expression(made.callee) : undefined;
  const [given] = made.kind === 'new' ? made.arguments : [];
  const executor = given === undefined ? undefined : file.expression(given);
  if (callee?.kind !== 'global' || callee.name !== 'Promise' || executor?.kind !== 'function') return [];
  const [resolve] = file.functionAt(executor.declares)?.parameters ?? [];
  return (resolve === undefined ? [] : file.usesOf(resolve)).flatMap((use) => {
    const parent = file.parentOf(use);
    const call = parent === undefined ? undefined : file.expression(parent);
    const value = call?.kind === 'call' && call.callee === use ? call.arguments[0] : undefined;
    return value === undefined || !holdsPieces(file, value) ? [] : [{ file, id: value, env }];
  });
}

/** `raw`, `JSON.parse(Buffer.concat(pieces).toString())`. */
export function holdsPieces(file: FileIndex, id: ExpressionId, seen = new Set<BindingId>()): boolean {
  const go = (one: ExpressionId | undefined) => one !== undefined && holdsPieces(file, one, seen);
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'assign':
    case 'await':
    case 'cast':
    case 'nonnull':
      return go(expression.value);
    case 'binary':
    case 'logical':
      return go(expression.left) || go(expression.right);
    case 'member':
      return go(expression.object);
    case 'call':
      return go(expression.callee) || go(expression.arguments[0]);
    case 'name': {
      if (seen.has(expression.binding)) return false;
      seen.add(expression.binding);
      if (findStream(file, expression.binding) !== undefined) return true;
      const sources = file.bindingAt(expression.binding)?.sources ?? [];
      return sources.some(({ from }) => go(from)) || findPutIn(file, expression.binding, undefined).some((piece) => go(piece.id));
    }
    default:
      return false;
  }
}

/** `Buffer.concat(pieces)`. */
export function joinsPieces(values: readonly Value[]): boolean {
  return values.some((value) => value.kind === 'global' && value.path.join('.') === 'Buffer.concat');
}
