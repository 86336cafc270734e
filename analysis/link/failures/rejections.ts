import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Ref } from '../values/value.js';

/**
 * The promises that a function rejects: of `reject`, the second parameter of a promise's executor; of `waiting.reject`, each in whose executor
 * that was put aside under this name.
 */
export function findRejected({ file, id }: Ref): readonly Ref[] {
  const expression = file.expression(id);
  if (expression.kind === 'member') return findKept(file, expression.name);
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  if (binding?.kind !== 'parameter' || binding.parameter?.index !== 1) return [];
  const owner = file.functionOwner(binding.function);
  const around = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
  return around !== undefined && executorOf(file, around) !== undefined ? [{ file, id: around }] : [];
}

/** `waiting.push({ run, reject })` in the executor. */
function findKept(file: FileIndex, name: string): readonly Ref[] {
  return file.constructions.flatMap((id) => {
    const executor = executorOf(file, id);
    const made = executor === undefined ? undefined : file.expression(executor);
    const reject = made?.kind === 'function' ? file.functionAt(made.declares)?.parameters[1] : undefined;
    return reject !== undefined && file.usesOf(reject).some((use) => isKeptAs(file, use, name)) ? [{ file, id }] : [];
  });
}

function isKeptAs(file: FileIndex, use: ExpressionId, name: string): boolean {
  const parent = file.parentOf(use);
  const object = parent === undefined ? undefined : file.expression(parent);
  return object?.kind === 'object' && object.properties.some((one) => one.kind === 'property' && one.name === name && one.value === use);
}

function executorOf(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const construction = file.expression(id);
  if (construction.kind !== 'new') return undefined;
  const callee = file.expression(construction.callee);
  return callee.kind === 'global' && callee.name === 'Promise' ? construction.arguments[0] : undefined;
}
