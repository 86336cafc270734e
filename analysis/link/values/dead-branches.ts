import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';

/** Stands it in a branch that the code itself has switched off: `const asDiff = false; if (asDiff) { … }`? */
export function isSwitchedOff(file: FileIndex, id: ExpressionId): boolean {
  for (let node = file.statementOf(id); node?.parent; node = node.parent) {
    const around = node.parent.statement;
    if (around.kind !== 'if' || (node.region !== 'then' && node.region !== 'else')) continue;
    if (readSwitch(file, around.condition) === (node.region === 'else')) return true;
  }
  return false;
}

/** What a condition always says, where that is written down in the same file. */
function readSwitch(file: FileIndex, id: ExpressionId): boolean | undefined {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'boolean' ? expression.value : undefined;
    case 'unary':
      return expression.operator === '!' ? negate(readSwitch(file, expression.value)) : undefined;
    case 'logical':
      return expression.operator === '&&' ? readBoth(file, expression.left, expression.right) : undefined;
    case 'name': {
      const binding = file.bindingAt(expression.binding);
      const [source, ...others] = binding?.kind === 'const' ? binding.sources : [];
      const isWhole = source?.by === 'initializer' && source.path.length === 0 && others.length === 0;
      const written = isWhole ? file.expression(source.from) : undefined;
      return written?.kind === 'literal' && typeof written.value === 'boolean' ? written.value : undefined;
    }
    default:
      return undefined;
  }
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function readBoth(file: FileIndex, left: ExpressionId, right: ExpressionId): boolean | undefined {
  const sides = [readSwitch(file, left), readSwitch(file, right)];
  if (sides.includes(false)) return false;
  return sides.includes(undefined) ? undefined : true;
}
