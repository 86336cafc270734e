import type { ExpressionId } from '../../facts.js';
import type { Linker } from './linker.js';
import type { Env, Ref, Value } from './value.js';

const DEEPEST_CONTEXT = 4;

/**
 * A promise is known as what it gives. `makeClient().catch(() => null)` gives the client still, and `promise.then((one) => [null, one])` what
 * its function makes of that.
 */
export function findPromised(linker: Linker, call: Ref): readonly Value[] {
  const expression = call.file.expression(call.id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  if (expression.kind !== 'call' || callee?.kind !== 'member' || !METHODS.has(callee.name)) return [];
  const given = linker.resolve({ ...call, id: callee.object }).filter((value) => isPlain(value, callee.name));
  if (given.length === 0) return [];
  const [first, second] = expression.arguments;
  switch (callee.name) {
    case 'then':
      return [...readCallback(linker, call, first, callee.object), ...readCallback(linker, call, second, undefined)];
    case 'catch':
      return [...given, ...readCallback(linker, call, first, undefined)];
    default:
      return given;
  }
}

const METHODS: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** What has no such method itself, so that a promise of it is meant. */
function isPlain(value: Value, method: string): boolean {
  if (value.kind === 'instance') return value.file.classAt(value.id)?.members.every(({ name }) => name !== method) ?? false;
  return value.kind === 'array' || (value.kind === 'client' && value.path.length === 0);
}

/** With what the promise gives for its parameter; a handler is given an error. */
function readCallback(linker: Linker, call: Ref, id: ExpressionId | undefined, given: ExpressionId | undefined): readonly Value[] {
  const callback = id === undefined ? undefined : call.file.expression(id);
  const depth = (call.env?.depth ?? 0) + 1;
  if (callback?.kind !== 'function' || depth > DEEPEST_CONTEXT) return [];
  const env: Env = { file: call.file, function: callback.declares, arguments: given === undefined ? [] : [given], call, depth };
  return call.file
    .returnsOf(callback.declares)
    .flatMap(({ value }) => (value === undefined ? [] : linker.resolve({ file: call.file, id: value, env })));
}
